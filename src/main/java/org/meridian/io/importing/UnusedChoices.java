package org.meridian.io.importing;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.form.TableSource;

/** Says which choices about a file have no effect: none is passed over in silence. */
final class UnusedChoices {

  private final GivenChoices given;
  private final TableSource source;

  /**
   * @param given what is decided
   * @param source what kind of file it is decided about
   */
  UnusedChoices(GivenChoices given, TableSource source) {
    this.given = given;
    this.source = source;
  }

  /**
   * Adds what has no effect.
   *
   * @param names of the columns
   */
  void say(List<String> names, ImportFindings findings) {
    List<String> unused = ofKind();
    if (!unused.isEmpty()) {
      findings.add(ImportProblem.warning(ImportKind.UNUSED_CHOICE, String.join(", ", unused)));
    }
    if (!isPart()) {
      columns(names).forEach(findings::add);
    }
  }

  /** Whether the table is read with others of its file, where a choice may be for one of them. */
  private boolean isPart() {
    return source == TableSource.NAMED
        || source == TableSource.WORKBOOK && given.sheets().all().orElse(false);
  }

  /** Choices for columns that none of the tables of a file has. */
  static List<ImportProblem> columns(GivenChoices given, List<ImportReading> tables) {
    return new UnusedChoices(given, TableSource.NAMED)
        .columns(
            tables.stream()
                .flatMap(each -> each.report().choices().columns().stream())
                .map(ColumnChoice::name)
                .toList());
  }

  private List<ImportProblem> columns(List<String> names) {
    return given.columns().keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .map(name -> ImportProblem.warning(ImportKind.UNUSED_CHOICE).say("column").in(name))
        .toList();
  }

  /** Choices that mean nothing for the kind of file, by their names in a file of answers. */
  private List<String> ofKind() {
    List<String> unused = new ArrayList<>();
    if (!source.isText()) {
      given.text().encoding().ifPresent(name -> unused.add("encoding"));
      given.text().delimiter().ifPresent(mark -> unused.add("delimiter"));
      given.text().decimal().ifPresent(mark -> unused.add("decimal"));
      given.text().thousands().ifPresent(mark -> unused.add("thousands"));
    }
    if (!source.hasSheets()) {
      given.sheets().read().ifPresent(name -> unused.add("sheet"));
    }
    if (source != TableSource.WORKBOOK) {
      given.sheets().all().ifPresent(all -> unused.add("all_sheets"));
      given.sheets().hidden().ifPresent(read -> unused.add("hidden"));
    }
    if (!source.hasHeaderRows()) {
      given.table().preambleLines().ifPresent(lines -> unused.add("preamble_lines"));
      given.table().headerRows().ifPresent(rows -> unused.add("header_rows"));
    }
    return unused;
  }
}
