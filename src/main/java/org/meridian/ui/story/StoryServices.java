package org.meridian.ui.story;

import org.meridian.render.story.StepPainter;
import org.meridian.ui.ports.StoryOutput;
import org.meridian.ui.ports.StoryStore;

/**
 * What stories in the window need from outside it.
 *
 * @param store keeps them
 * @param painter draws their steps
 * @param output writes them to be handed out
 */
public record StoryServices(StoryStore store, StepPainter painter, StoryOutput output) {}
