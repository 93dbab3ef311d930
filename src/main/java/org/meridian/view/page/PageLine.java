package org.meridian.view.page;

/**
 * A line of words.
 *
 * @param label what it is about
 * @param value the number or words at the right; may be empty
 * @param detail how the value came about, in lines; may be empty
 * @param depth how far it is moved in, in steps
 * @param isMissing whether it says that something is missing
 */
public record PageLine(String label, String value, String detail, int depth, boolean isMissing) {}
