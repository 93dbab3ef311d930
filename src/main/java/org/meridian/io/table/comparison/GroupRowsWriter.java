package org.meridian.io.table.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.io.table.cells.GroupColumnCells;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.groups.Corridor;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.scenario.groups.GroupRow;

/**
 * Groups of cities as a table, the same from the window and from the command line: one row a group,
 * {@code
 * group,name_en,name_zh,cities,ranked,in_top,top_share,mean,median,sum,best,weakest,best_score,weakest_score},
 * numbers unrounded, shares 0..1, the best and the weakest by the ids of cities. Two sides of a
 * comparison follow as {@code in_top_a,in_top_b,in_top_change,mean_a,mean_b,mean_change}. Corridors
 * have what their source says of them, their links, their gap, their clusters and the nodes that
 * count in nothing after all others, published clusters {@code
 * found,found_in,together_km,alone_km}: found, apart or unknown, the numbers of the clusters that
 * their cities are in, and the radii in kilometres at which these join. A missing number is an
 * empty cell.
 */
public final class GroupRowsWriter {

  private static final List<String> CORRIDORS =
      List.of(
          "countries",
          "nodes_en",
          "nodes_zh",
          "functions_en",
          "functions_zh",
          "source",
          "inside",
          "to_others",
          "gap_from",
          "gap_to",
          "gap",
          "clusters",
          "unscored_en",
          "unscored_zh");

  private static final List<String> PUBLISHED =
      List.of("found", "found_in", "together_km", "alone_km");

  private final ScenarioResult result;
  private final int node;

  /**
   * A row of the table.
   *
   * @param key of the group
   * @param name in both languages
   * @param figures of its cities
   * @param corridor links, gap and clusters; empty for another group
   * @param finding whether a published cluster is found; empty for another group
   * @param sides what it comes to on both sides of a comparison; none where that is not asked for
   */
  public record GroupLine(
      String key,
      LocalText name,
      GroupRow figures,
      Optional<CorridorRow> corridor,
      Optional<PublishedFinding> finding,
      List<Double> sides) {

    /** Copies the list. */
    public GroupLine {
      sides = List.copyOf(sides);
    }
  }

  /**
   * @param result whose cities the groups have
   * @param node position of the node whose scores count
   */
  public GroupRowsWriter(ScenarioResult result, int node) {
    this.result = result;
    this.node = node;
  }

  /** The table in a style. */
  public byte[] toBytes(List<GroupLine> lines, TableStyle style) {
    TableCells csv = style.cells();
    GroupColumnCells groups = new GroupColumnCells(csv, result.dataset());
    groups.heads();
    csv.cell("best_score").cell("weakest_score");
    if (lines.stream().anyMatch(line -> !line.sides().isEmpty())) {
      groups.sideHeads();
    }
    if (lines.stream().anyMatch(line -> line.corridor().isPresent())) {
      CORRIDORS.forEach(csv::cell);
    }
    if (lines.stream().anyMatch(line -> line.finding().isPresent())) {
      PUBLISHED.forEach(csv::cell);
    }
    csv.end();
    lines.forEach(line -> line(csv, groups, line));
    return csv.toBytes();
  }

  private void line(TableCells csv, GroupColumnCells groups, GroupLine line) {
    groups.figures(line.key(), line.name(), line.figures());
    csv.cell(score(line.figures().scores().best())).cell(score(line.figures().scores().weakest()));
    line.sides().forEach(csv::cell);
    line.corridor().ifPresent(corridor -> corridor(csv, groups, corridor));
    line.finding().ifPresent(finding -> finding(csv, finding));
    csv.end();
  }

  private static void finding(TableCells csv, PublishedFinding finding) {
    csv.cell(finding.state().name().toLowerCase(Locale.ROOT)).cell(numbers(finding.clusters()));
    csv.cell(finding.togetherKm().orElse(Double.NaN)).cell(finding.aloneKm());
  }

  private static String numbers(Set<Integer> clusters) {
    return new TreeSet<>(clusters).stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static void corridor(TableCells csv, GroupColumnCells groups, CorridorRow row) {
    said(csv, row.corridor());
    csv.cell(row.links().inside()).cell(row.links().toOthers());
    csv.cell(row.links().gap().map(gap -> groups.city(gap.from())).orElse(""));
    csv.cell(row.links().gap().map(gap -> groups.city(gap.to())).orElse(""));
    csv.cell(row.links().gap().map(CorridorRow.Gap::strength).orElse(Double.NaN));
    csv.cell(numbers(row.clusters()));
    csv.cell(nodes(row.unscored(), LocalText::en)).cell(nodes(row.unscored(), LocalText::zh));
  }

  private static void said(TableCells csv, Corridor corridor) {
    csv.cell(String.join(" ", corridor.countries()));
    csv.cell(nodes(corridor.nodes(), LocalText::en));
    csv.cell(nodes(corridor.nodes(), LocalText::zh));
    csv.cell(corridor.functions().en()).cell(corridor.functions().zh()).cell(corridor.source());
  }

  private static String nodes(List<Corridor.Node> nodes, Function<LocalText, String> language) {
    return nodes.stream().map(Corridor.Node::name).map(language).collect(Collectors.joining("; "));
  }

  private double score(int city) {
    return city == GroupRow.NOBODY ? Double.NaN : result.cities().score(city, node);
  }
}
