package org.meridian.model.importing.form;

/**
 * What stands between cells and within numbers.
 *
 * @param delimiter between cells; empty where cells stand at fixed places or the file is no text
 * @param decimal {@code .} or {@code ,}
 * @param thousands the mark between thousands; empty where there is none
 */
public record CellMarks(String delimiter, String decimal, String thousands) {}
