package org.meridian.io.importing;

import java.util.List;
import java.util.Optional;

/**
 * How the file of a table is written, as far as it is told without the table.
 *
 * @param sheets names of its sheets or layers
 * @param sheet the one that is read
 * @param encoding name of the character set
 * @param encodings others that the bytes fit
 * @param bom whether a byte order mark comes first
 * @param delimiter between cells; empty for none
 * @param lineEnding how lines end; empty for no lines
 * @param decimal the decimal mark where the file's form fixes it; empty where it is to be guessed
 * @param ragged whether rows may be of any width
 */
record SheetForm(
    List<String> sheets,
    Optional<String> sheet,
    String encoding,
    List<String> encodings,
    boolean bom,
    String delimiter,
    String lineEnding,
    Optional<Character> decimal,
    boolean ragged) {

  /** Copies the lists. */
  SheetForm {
    sheets = List.copyOf(sheets);
    encodings = List.copyOf(encodings);
  }

  /** A file of which nothing is known. */
  static final SheetForm UNKNOWN =
      new SheetForm(
          List.of(), Optional.empty(), "unknown", List.of(), false, "", "", Optional.empty(), true);
}
