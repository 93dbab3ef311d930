package org.meridian.model.importing;

import java.util.Optional;

/**
 * What a person decided about the characters of a file.
 *
 * @param encoding name of a character set
 * @param delimiter between cells
 * @param decimal {@code .} or {@code ,}
 * @param thousands the mark between thousands: a comma, a full stop, a blank, an apostrophe, or
 *     empty for none
 */
public record GivenMarks(
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<String> decimal,
    Optional<String> thousands) {}
