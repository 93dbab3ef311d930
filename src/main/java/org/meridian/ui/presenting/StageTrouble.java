package org.meridian.ui.presenting;

/**
 * A picture that could not be drawn; the audience still sees the one before.
 *
 * @param step which step it was, counted from 0
 * @param cause why
 */
public record StageTrouble(int step, Throwable cause) {}
