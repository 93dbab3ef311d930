package org.meridian.io.table.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.io.table.cells.GroupColumnCells;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.groups.Corridor;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.GroupedSide;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.scenario.groups.GroupRows;

/**
 * Groups as CSV, one row a group: {@code
 * group,name_en,name_zh,cities,ranked,in_top,top_share,mean,median,sum,best,weakest}, the best and
 * the weakest by the ids of the cities, then {@code best_score,weakest_score}. Corridors have
 * {@code countries,nodes_en,nodes_zh,functions_en,functions_zh,source} after all others: codes of
 * the countries that the source names, between spaces, and all node cities, between semicolons.
 */
public final class GroupRowsWriter {

  private static final List<String> CORRIDORS =
      List.of("countries", "nodes_en", "nodes_zh", "functions_en", "functions_zh", "source");

  private GroupRowsWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(GroupRows rows, ScenarioResult result, TableStyle style) {
    return toBytes(rows, result, List.of(), style);
  }

  /**
   * The table in a style.
   *
   * @param sides A and B of a comparison, of which {@code in_top_a,in_top_b,in_top_change,mean_a,
   *     mean_b,mean_change} follow; or none
   */
  public static byte[] toBytes(
      GroupRows rows, ScenarioResult result, List<GroupedSide> sides, TableStyle style) {
    TableCells csv = style.cells();
    GroupColumnCells groups = new GroupColumnCells(csv, result.dataset());
    groups.heads();
    csv.cell("best_score").cell("weakest_score");
    if (!sides.isEmpty()) {
      groups.sideHeads();
    }
    Map<String, Corridor> corridors = corridors(rows, result);
    if (!corridors.isEmpty()) {
      CORRIDORS.forEach(csv::cell);
    }
    csv.end();
    for (GroupRow row : rows.rows()) {
      groups.figures(row.set().key(), row.set().name(), row);
      csv.cell(score(result, row.scores().best(), rows.node()));
      csv.cell(score(result, row.scores().weakest(), rows.node()));
      if (!sides.isEmpty()) {
        sides(csv, row, rows.top(), sides.getFirst(), sides.getLast());
      }
      if (!corridors.isEmpty()) {
        corridor(csv, corridors.get(row.set().key()));
      }
      csv.end();
    }
    return csv.toBytes();
  }

  /** The corridors by id where the rows are corridors; empty for other groups. */
  private static Map<String, Corridor> corridors(GroupRows rows, ScenarioResult result) {
    Map<String, Corridor> all =
        result.dataset().annotations().corridors().stream()
            .collect(Collectors.toMap(Corridor::id, Function.identity()));
    boolean areCorridors = rows.rows().stream().allMatch(row -> all.containsKey(row.set().key()));
    return areCorridors ? all : Map.of();
  }

  private static void corridor(TableCells csv, Corridor corridor) {
    csv.cell(String.join(" ", corridor.countries()));
    csv.cell(nodes(corridor, LocalText::en)).cell(nodes(corridor, LocalText::zh));
    csv.cell(corridor.functions().en()).cell(corridor.functions().zh()).cell(corridor.source());
  }

  private static String nodes(Corridor corridor, Function<LocalText, String> language) {
    return corridor.nodes().stream()
        .map(Corridor.Node::name)
        .map(language)
        .collect(Collectors.joining("; "));
  }

  private static void sides(TableCells csv, GroupRow row, int top, GroupedSide a, GroupedSide b) {
    int topA = a.inTop(row.set().members().stream(), top);
    int topB = b.inTop(row.set().members().stream(), top);
    double meanA = a.mean(row.set().members().stream());
    double meanB = b.mean(row.set().members().stream());
    csv.cell(topA).cell(topB).cell(topB - topA).cell(meanA).cell(meanB).cell(meanB - meanA);
  }

  private static double score(ScenarioResult result, int city, int node) {
    return city == GroupRow.NOBODY ? Double.NaN : result.cities().score(city, node);
  }
}
