package org.meridian.render.stage;

/**
 * What is written on a stage beside the figure.
 *
 * @param title may be blank
 * @param text may be blank
 * @param place which step it is, such as {@code 2 / 8}; may be blank
 */
public record StageWords(String title, String text, String place) {}
