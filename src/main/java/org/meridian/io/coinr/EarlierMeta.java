package org.meridian.io.coinr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meridian.io.table.RowSource;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * IndMeta and AggMeta of COINr before 1.0 as the rows of iMeta. IndMeta has one row an indicator
 * (IndName, IndCode, Direction, IndWeight, perhaps Target and IndUnit, and columns that begin with
 * Agg: the codes of the groups above it, the lowest first); AggMeta one row a group (AgLevel, Code,
 * Name, Weight). Each row keeps the line of its file.
 */
final class EarlierMeta implements RowSource {

  private static final List<String> HEADER =
      List.of("iCode", "iName", "Parent", "Level", "Weight", "Direction", "Type", "Unit", "Target");

  private record Row(String file, int line, List<String> cells) {}

  private record Parent(String code, int line) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Parent> parents = new HashMap<>();
  private final Problems problems;
  private final boolean complete;
  private int at = -1;

  EarlierMeta(RowSource indicators, RowSource groups, Problems problems) {
    this.problems = problems;
    boolean first = has(indicators, "IndCode", "Direction", "IndWeight", "Agg");
    complete = has(groups, "AgLevel", "Code", "Weight") && first;
    while (complete && indicators.next()) {
      indicator(indicators);
    }
    while (complete && groups.next()) {
      group(groups);
    }
  }

  private boolean has(RowSource source, String... names) {
    boolean all = true;
    for (String name : names) {
      boolean there = name.equals("Agg") ? !levels(source).isEmpty() : column(source, name) >= 0;
      if (!there) {
        problems.add(
            new Problem(source.name(), 1, name, "", ProblemCode.COLUMN_MISSING, List.of()));
      }
      all &= there;
    }
    return all;
  }

  private static int column(RowSource source, String name) {
    List<String> header = source.header();
    for (int column = 0; column < header.size(); column++) {
      if (header.get(column).strip().equalsIgnoreCase(name)) {
        return column;
      }
    }
    return -1;
  }

  private static List<Integer> levels(RowSource source) {
    List<Integer> levels = new ArrayList<>();
    for (int column = 0; column < source.header().size(); column++) {
      if (source.header().get(column).strip().toLowerCase(Locale.ROOT).startsWith("agg")) {
        levels.add(column);
      }
    }
    return levels;
  }

  private static String text(RowSource source, String name) {
    int column = column(source, name);
    return column < 0 || column >= source.width() ? "" : source.cell(column).strip();
  }

  private void indicator(RowSource source) {
    List<Integer> levels = levels(source);
    String above = "";
    for (int level = levels.size() - 1; level >= 0; level--) {
      String code = source.cell(levels.get(level)).strip();
      put(source, levels.get(level), code, above);
      above = code.isEmpty() ? above : code;
    }
    rows.add(
        new Row(
            source.name(),
            source.line(),
            List.of(
                text(source, "IndCode"),
                text(source, "IndName"),
                above,
                "1",
                text(source, "IndWeight"),
                text(source, "Direction"),
                "Indicator",
                text(source, "IndUnit"),
                text(source, "Target"))));
  }

  /** A group stands below one other alone. */
  private void put(RowSource source, int column, String code, String above) {
    Parent known =
        code.isEmpty() ? null : parents.putIfAbsent(code, new Parent(above, source.line()));
    if (known != null && !known.code().equals(above)) {
      problems.add(
          new Problem(
              source.name(),
              source.line(),
              source.header().get(column),
              code + " < " + above,
              ProblemCode.NOT_ALLOWED,
              List.of(code + " < " + known.code())));
    }
  }

  private void group(RowSource source) {
    String code = text(source, "Code");
    String above = parents.containsKey(code) ? parents.get(code).code() : "";
    rows.add(
        new Row(
            source.name(),
            source.line(),
            List.of(
                code,
                text(source, "Name"),
                above,
                text(source, "AgLevel"),
                text(source, "Weight"),
                "1",
                "Aggregate",
                "",
                "")));
  }

  @Override
  public String name() {
    return at < 0 || rows.isEmpty() ? "" : rows.get(Math.min(at, rows.size() - 1)).file();
  }

  @Override
  public List<String> header() {
    return complete ? HEADER : List.of();
  }

  @Override
  public int headerLine() {
    return 1;
  }

  @Override
  public boolean next() {
    return ++at < rows.size();
  }

  @Override
  public int line() {
    return rows.get(at).line();
  }

  @Override
  public int width() {
    return HEADER.size();
  }

  @Override
  public String cell(int column) {
    return rows.get(at).cells().get(column);
  }
}
