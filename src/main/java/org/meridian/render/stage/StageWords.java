package org.meridian.render.stage;

/**
 * What is written on a stage beside the figure.
 *
 * @param title may be blank
 * @param text may be blank
 * @param place which step it is, such as {@code 2 / 8}; may be blank
 * @param foot where it comes from, below the figure; blank where the figure says so itself
 */
public record StageWords(String title, String text, String place, String foot) {}
