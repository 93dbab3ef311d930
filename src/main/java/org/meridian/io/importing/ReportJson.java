package org.meridian.io.importing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.meridian.io.importing.annexes.AnnexKind;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportChoices;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.MatchCount;
import org.meridian.model.importing.TableLayout;
import org.meridian.text.ImportWords;

/** Reports of imports as JSON. */
public final class ReportJson {

  private final ImportWords words;

  /** Reports with messages in the language of some words. */
  public ReportJson(ImportWords words) {
    this.words = words;
  }

  /** An array of reports, in order. */
  public ArrayNode of(List<ImportReport> reports) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    reports.forEach(report -> put(list.addObject(), report));
    return list;
  }

  /**
   * The same, then the files that hold something beside values, each with what that is.
   *
   * @param annexes by their files
   */
  public ArrayNode of(List<ImportReport> reports, Map<Path, AnnexKind> annexes) {
    ArrayNode list = of(reports);
    annexes.forEach(
        (file, kind) -> list.addObject().put("file", file.toString()).put("annex", kind.id()));
    return list;
  }

  private void put(ObjectNode node, ImportReport report) {
    ImportChoices choices = report.choices();
    node.put("file", report.file());
    choices.file().sheet().ifPresent(sheet -> node.put("sheet", sheet));
    node.put("encoding", choices.text().name());
    node.put("bom", choices.text().bom());
    node.put("delimiter", choices.marks().delimiter());
    node.put("decimal", choices.marks().decimal());
    node.put("line_ending", choices.text().lineEnding());
    node.put("header_rows", choices.header().rows());
    node.put("preamble_lines", choices.header().preambleLines());
    node.put("data_rows", report.dataRows());
    node.put("columns", choices.columns().size());
    node.put("layout", choices.layout().word());
    choices.offices().ifPresent(use -> node.put("offices", use.word()));
    node.put("city_column", city(choices));
    match(node.putObject("city_match"), report.match());
    ArrayNode problems = node.putArray("problems");
    report.problems().forEach(problem -> put(problems.addObject(), problem));
  }

  private static String city(ImportChoices choices) {
    if (choices.layout() == TableLayout.MATRIX) {
      String corner = choices.columns().getFirst().name();
      return corner.startsWith("#") ? "" : corner;
    }
    return choices.name(
        choices.layout() == TableLayout.EDGES ? ColumnRole.ORIGIN : ColumnRole.CITY);
  }

  private static void match(ObjectNode node, MatchCount match) {
    node.put("matched", match.matched());
    node.put("unmatched", match.unmatched());
    node.put("ambiguous", match.ambiguous());
    node.put("suggest", match.suggested());
    node.put("distinct_cities_matched", match.distinct());
    if (!match.note().isEmpty()) {
      node.put("note", match.note());
    }
  }

  private void put(ObjectNode node, ImportProblem problem) {
    node.put("level", problem.level().word());
    node.put("kind", problem.kind().word());
    node.put("record", problem.place().record() > 0 ? (Integer) problem.place().record() : null);
    node.put("line", problem.place().line() > 0 ? (Integer) problem.place().line() : null);
    node.put("column", problem.place().column().isEmpty() ? null : problem.place().column());
    node.put("raw", problem.place().raw());
    node.put("message", words.message(problem));
  }
}
