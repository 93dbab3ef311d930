package org.meridian.ui.ports;

/**
 * What is kept between two runs.
 *
 * @param settings keeps settings
 * @param sessions keeps work that is not saved
 * @param stories keeps stories
 */
public record KeptWork(SettingsStore settings, SessionStore sessions, StoryStore stories) {}
