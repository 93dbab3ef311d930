package org.meridian.ui.map.pane;

/**
 * How soon, and after what, a picture is asked for.
 *
 * @param anew whether names are placed as if there had been no picture before
 * @param moving whether a hand moves what is shown at this moment: fewer links will do, and fewer
 *     names are tried
 * @param askedAt when it was asked for, as {@link System#nanoTime} has it
 */
public record RequestPace(boolean anew, boolean moving, long askedAt) {}
