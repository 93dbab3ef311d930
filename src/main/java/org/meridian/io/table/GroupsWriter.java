package org.meridian.io.table;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.meridian.io.table.cells.GroupColumnCells;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.scenario.groups.GroupRow;

/**
 * Groups of cities as a table: a row a group, numbers unrounded, shares 0..1, best and weakest by
 * the ids of cities. Corridors have their links, gap and clusters behind. A missing number is an
 * empty cell.
 */
public final class GroupsWriter {

  private final Dataset dataset;

  /**
   * A row of the table.
   *
   * @param key of the group
   * @param name in both languages
   * @param figures of its cities
   * @param corridor links, gap and clusters; empty for another group
   * @param sides what it comes to on both sides of a comparison; none where that is not asked for
   */
  public record GroupLine(
      String key,
      LocalText name,
      GroupRow figures,
      Optional<CorridorRow> corridor,
      List<Double> sides) {

    /** Copies the list. */
    public GroupLine {
      sides = List.copyOf(sides);
    }
  }

  /**
   * @param dataset whose cities the groups have
   */
  public GroupsWriter(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The table in a style. */
  public byte[] table(List<GroupLine> lines, TableStyle style) {
    boolean corridors = lines.stream().anyMatch(line -> line.corridor().isPresent());
    TableCells csv = style.cells();
    GroupColumnCells groups = new GroupColumnCells(csv, dataset);
    groups.heads();
    if (corridors) {
      csv.cell("inside").cell("to_others").cell("gap_from").cell("gap_to").cell("gap");
      csv.cell("clusters").cell("functions_en").cell("functions_zh").cell("source");
    }
    if (lines.stream().anyMatch(line -> !line.sides().isEmpty())) {
      groups.sideHeads();
    }
    csv.end();
    lines.forEach(line -> line(csv, groups, line));
    return csv.toBytes();
  }

  private static void line(TableCells csv, GroupColumnCells groups, GroupLine line) {
    groups.figures(line.key(), line.name(), line.figures());
    line.corridor().ifPresent(corridor -> corridor(csv, groups, corridor));
    line.sides().forEach(csv::cell);
    csv.end();
  }

  private static void corridor(TableCells csv, GroupColumnCells groups, CorridorRow row) {
    csv.cell(row.links().inside()).cell(row.links().toOthers());
    csv.cell(row.links().gap().map(gap -> groups.city(gap.from())).orElse(""));
    csv.cell(row.links().gap().map(gap -> groups.city(gap.to())).orElse(""));
    csv.cell(row.links().gap().map(CorridorRow.Gap::strength).orElse(Double.NaN));
    csv.cell(
        new TreeSet<>(row.clusters())
            .stream().map(String::valueOf).collect(Collectors.joining(" ")));
    csv.cell(row.corridor().functions().en()).cell(row.corridor().functions().zh());
    csv.cell(row.corridor().source());
  }
}
