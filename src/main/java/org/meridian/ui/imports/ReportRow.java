package org.meridian.ui.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;

/**
 * A row of a report: the heading of a kind of findings, or one of them.
 *
 * @param level how bad the findings of the kind are
 * @param kind of the findings
 * @param all how many there are of the kind
 * @param problem the finding; empty for the heading
 */
record ReportRow(ImportLevel level, ImportKind kind, int all, Optional<ImportProblem> problem) {

  /** So many findings of a kind are shown; their number is said. */
  static final int MOST = 20;

  /** The rows of a report, the worst kinds first. */
  static List<ReportRow> of(List<ImportProblem> problems) {
    List<ReportRow> rows = new ArrayList<>();
    Stream.of(ImportLevel.ERROR, ImportLevel.WARNING, ImportLevel.INFO)
        .forEach(level -> kinds(problems, level).forEach((kind, found) -> add(rows, kind, found)));
    return rows;
  }

  private static Map<ImportKind, List<ImportProblem>> kinds(
      List<ImportProblem> problems, ImportLevel level) {
    Map<ImportKind, List<ImportProblem>> kinds = new LinkedHashMap<>();
    problems.stream()
        .filter(each -> each.level() == level)
        .forEach(each -> kinds.computeIfAbsent(each.kind(), none -> new ArrayList<>()).add(each));
    return kinds;
  }

  private static void add(List<ReportRow> rows, ImportKind kind, List<ImportProblem> found) {
    ImportLevel level = found.getFirst().level();
    rows.add(new ReportRow(level, kind, found.size(), Optional.empty()));
    found.stream()
        .limit(MOST)
        .map(each -> new ReportRow(level, kind, found.size(), Optional.of(each)))
        .forEach(rows::add);
  }

  /** Whether it is the heading of its kind. */
  boolean isHeading() {
    return problem.isEmpty();
  }

  /** How many findings of the kind are shown. */
  int shown() {
    return Math.min(MOST, all);
  }
}
