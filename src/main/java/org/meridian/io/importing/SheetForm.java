package org.meridian.io.importing;

import java.util.List;
import java.util.Optional;
import org.meridian.model.importing.form.SheetSource;
import org.meridian.model.importing.form.TableSource;
import org.meridian.model.importing.form.TextEncoding;

/**
 * How the file of a table is written, as far as it is told without the table.
 *
 * @param file what kind of file it is, and which of its sheets is read
 * @param text how its bytes are read as text
 * @param delimiter between cells; empty for none
 */
record SheetForm(SheetSource file, TextEncoding text, String delimiter) {
  /** A file of which nothing is known. */
  static final SheetForm UNKNOWN =
      new SheetForm(
          new SheetSource(TableSource.UNKNOWN, List.of(), Optional.empty()),
          new TextEncoding("unknown", List.of(), false, ""),
          "");

  /** The decimal mark where the form fixes it; empty where it is to be guessed. */
  Optional<Character> decimal() {
    return file.source().isText() ? Optional.empty() : Optional.of('.');
  }

  /** Whether rows may be of any width: in all but a text whose cells a delimiter parts. */
  boolean ragged() {
    return file.source() != TableSource.TEXT || delimiter.isEmpty();
  }
}
