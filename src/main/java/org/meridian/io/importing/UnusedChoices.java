package org.meridian.io.importing;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.TableSource;

/** Choices about a file that mean nothing for its kind, by their names in a file of answers. */
final class UnusedChoices {

  private UnusedChoices() {}

  /** Those among the given ones. */
  static List<String> of(GivenChoices given, TableSource source) {
    List<String> unused = new ArrayList<>();
    if (!source.isText()) {
      given.encoding().ifPresent(name -> unused.add("encoding"));
      given.delimiter().ifPresent(mark -> unused.add("delimiter"));
      given.decimal().ifPresent(mark -> unused.add("decimal"));
    }
    if (!source.hasSheets()) {
      given.sheet().ifPresent(name -> unused.add("sheet"));
    }
    if (!source.hasHeaderRows()) {
      given.preambleLines().ifPresent(lines -> unused.add("preamble_lines"));
      given.headerRows().ifPresent(rows -> unused.add("header_rows"));
    }
    return unused;
  }
}
