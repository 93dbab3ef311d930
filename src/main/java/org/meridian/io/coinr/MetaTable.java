package org.meridian.io.coinr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meridian.io.coinr.MetaRow.MetaPlace;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.DecimalText;
import org.meridian.io.table.RowSource;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.scoring.normalisation.GoalpostScale;

/**
 * Reads iMeta. Column names count in upper or lower case alike. Rows of a type other than Indicator
 * and Aggregate (groups, denominators) are passed over.
 */
final class MetaTable {

  private static final Map<String, Integer> DIRECTIONS = directions();
  private static final List<String> REQUIRED = List.of("iCode", "Parent", "Weight", "Direction");

  private final String file;
  private final Problems problems;
  private final CheckedRows rows;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, MetaRow> tree = new LinkedHashMap<>();
  private final Map<String, String> unclear = new LinkedHashMap<>();
  private final Map<String, Double> levels = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Map<String, Double> targets = new LinkedHashMap<>();
  private final Map<String, GoalpostScale> goalposts = new LinkedHashMap<>();

  MetaTable(RowSource source, Problems problems) {
    this.file = source.name();
    this.problems = problems;
    rows = new CheckedRows(source, problems);
    for (String name : rows.columns()) {
      columns.putIfAbsent(name.toLowerCase(Locale.ROOT), rows.column(name));
    }
    if (columns.isEmpty()) {
      return;
    }
    if (columns.containsKey("indcode") || columns.containsKey("aglevel")) {
      problems.add(Problem.ofFile(file, ProblemCode.COINR_OLD));
      return;
    }
    boolean complete = isComplete();
    while (complete && rows.next()) {
      row();
    }
    unclear.forEach(this::settle);
  }

  private boolean isComplete() {
    List<String> absent = REQUIRED.stream().filter(name -> column(name) < 0).toList();
    boolean complete = absent.isEmpty();
    if (!complete && !rows.looksLikeOther(REQUIRED.toArray(String[]::new))) {
      absent.forEach(
          name ->
              problems.add(new Problem(file, 1, name, "", ProblemCode.COLUMN_MISSING, List.of())));
    }
    return complete;
  }

  /** In the order in which a message names them. */
  private static Map<String, Integer> directions() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("1", 1);
    words.put("-1", -1);
    return words;
  }

  /**
   * NA stands for no parent, unless an aggregate of a higher level has the code NA, as a group of
   * Namibia may.
   */
  private void settle(String code, String parent) {
    MetaRow above = tree.get(parent);
    if (above != null && !above.indicator() && levels.get(parent) > levels.get(code)) {
      tree.computeIfPresent(code, (same, row) -> row.withParent(parent));
    }
  }

  /** The rows of the tree by code, in the order of the file. */
  Map<String, MetaRow> tree() {
    return tree;
  }

  /** The codes of rows of other types: groups, denominators. */
  Set<String> others() {
    return others;
  }

  Map<String, Double> targets() {
    return targets;
  }

  Map<String, GoalpostScale> goalposts() {
    return goalposts;
  }

  private void row() {
    String type = text("Type").toLowerCase(Locale.ROOT);
    boolean indicator = type.isEmpty() ? text("Level").equals("1") : type.equals("indicator");
    String code = rows.required(column("iCode"));
    if (!indicator && !type.isEmpty() && !type.equals("aggregate")) {
      others.add(code);
      return;
    }
    MetaRow row = described(code, indicator);
    MetaRow earlier = tree.putIfAbsent(code, row);
    levels.putIfAbsent(code, DecimalText.parse(text("Level")));
    if (earlier == null
        && row.place().parent().isEmpty()
        && !rows.text(column("Parent")).isEmpty()) {
      unclear.put(code, rows.text(column("Parent")));
    }
    noteEmpty(row);
    if (earlier != null) {
      rows.report(column("iCode"), ProblemCode.ID_TWICE, Integer.toString(earlier.line()));
    }
    posts(code);
  }

  private MetaRow described(String code, boolean indicator) {
    return new MetaRow(
        code,
        text("iName").isEmpty() ? code : text("iName"),
        text("Unit"),
        new MetaPlace(text("Parent"), weight(), rows.oneOf(column("Direction"), DIRECTIONS, 1)),
        indicator,
        rows.line());
  }

  /** The index itself has no siblings to be weighed against, and aggregates no direction. */
  private void noteEmpty(MetaRow row) {
    if (!row.place().parent().isEmpty() && text("Weight").isEmpty()) {
      rows.report(column("Weight"), ProblemCode.COINR_ONE_TAKEN);
    }
    if (row.indicator() && text("Direction").isEmpty()) {
      rows.report(column("Direction"), ProblemCode.COINR_ONE_TAKEN);
    }
  }

  private double weight() {
    double weight = rows.number(column("Weight"));
    if (weight < 0) {
      rows.report(column("Weight"), ProblemCode.OUT_OF_RANGE, "0", "\u221e");
    }
    return weight >= 0 ? weight : 1;
  }

  private void posts(String code) {
    double target = number("Target");
    if (!Double.isNaN(target)) {
      targets.put(code, target);
    }
    double lower = number("goalpost_lower");
    double upper = number("goalpost_upper");
    double scale = number("goalpost_scale");
    if (upper <= lower) {
      String lowest = Double.toString(lower);
      rows.report(column("goalpost_upper"), ProblemCode.OUT_OF_RANGE, lowest, "\u221e");
    } else if (!Double.isNaN(lower + upper)) {
      goalposts.put(code, new GoalpostScale(lower, upper, Double.isNaN(scale) ? 1 : scale));
    }
  }

  private double number(String column) {
    return column(column) < 0 ? Double.NaN : rows.number(column(column));
  }

  private String text(String column) {
    return rows.present(column(column));
  }

  private int column(String name) {
    return columns.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
  }

  /** Adds a problem at a row read before. */
  void report(MetaRow row, String column, String value, ProblemCode code, String... arguments) {
    problems.add(
        new Problem(file, row.line(), column, value, code, List.copyOf(List.of(arguments))));
  }

  /** The codes of the rows without a parent, in order. */
  List<MetaRow> roots() {
    List<MetaRow> roots = new ArrayList<>();
    for (MetaRow row : tree.values()) {
      if (row.place().parent().isEmpty()) {
        roots.add(row);
      }
    }
    return roots;
  }
}
