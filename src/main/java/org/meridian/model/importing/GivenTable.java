package org.meridian.model.importing;

import java.util.Optional;

/**
 * What a person decided about the table in a file.
 *
 * @param preambleLines lines before the header
 * @param headerRows rows of the header, 0 for none
 * @param layout how the table holds its values
 * @param totals whether rows of totals are read as data
 * @param ways what becomes of links of both ways
 * @param offices what a table of offices becomes
 */
public record GivenTable(
    Optional<Integer> preambleLines,
    Optional<Integer> headerRows,
    Optional<TableLayout> layout,
    Optional<Boolean> totals,
    Optional<LinkWays> ways,
    Optional<OfficeUse> offices) {}
