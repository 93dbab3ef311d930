package org.meridian.io.importing;

import java.util.List;
import java.util.Optional;
import org.meridian.model.importing.TableSource;

/**
 * How the file of a table is written, as far as it is told without the table.
 *
 * @param source what kind of file it is
 * @param sheets names of its sheets or layers
 * @param sheet the one that is read
 * @param encoding name of the character set
 * @param encodings others that the bytes fit
 * @param bom whether a byte order mark comes first
 * @param delimiter between cells; empty for none
 * @param lineEnding how lines end; empty for no lines
 */
record SheetForm(
    TableSource source,
    List<String> sheets,
    Optional<String> sheet,
    String encoding,
    List<String> encodings,
    boolean bom,
    String delimiter,
    String lineEnding) {

  /** Copies the lists. */
  SheetForm {
    sheets = List.copyOf(sheets);
    encodings = List.copyOf(encodings);
  }

  /** A file of which nothing is known. */
  static final SheetForm UNKNOWN =
      new SheetForm(
          TableSource.UNKNOWN, List.of(), Optional.empty(), "unknown", List.of(), false, "", "");

  /** The decimal mark where the form fixes it; empty where it is to be guessed. */
  Optional<Character> decimal() {
    return source.isText() ? Optional.empty() : Optional.of('.');
  }

  /** Whether rows may be of any width: in all but a text whose cells a delimiter parts. */
  boolean ragged() {
    return source != TableSource.TEXT || delimiter.isEmpty();
  }
}
