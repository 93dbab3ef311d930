package org.meridian.io.table.comparison;

import java.util.List;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.CitySet;

/**
 * Links between groups as CSV: {@code
 * group_a,group_b,sum,linked_pairs,possible_pairs,density,share}, the inside of a group where a =
 * b; {@code rest} stands for cities in no group. Share is that of all links.
 */
public final class GroupLinksWriter {

  private static final String[] HEADER = {
    "group_a", "group_b", "sum", "linked_pairs", "possible_pairs", "density", "share"
  };

  private GroupLinksWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(GroupLinks links, CityGrouping grouping, TableStyle style) {
    return toBytes(links, grouping.sets().stream().map(CitySet::key).toList(), style);
  }

  /**
   * The table in a style.
   *
   * @param keys of the groups, in the order of their numbers from 1
   */
  public static byte[] toBytes(GroupLinks links, List<String> keys, TableStyle style) {
    TableCells csv = style.cells();
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    for (GroupLinks.GroupLink link : links.links()) {
      boolean isRestFirst = link.from() == GroupLinks.REST;
      csv.cell(name(keys, isRestFirst ? link.to() : link.from()));
      csv.cell(name(keys, isRestFirst ? link.from() : link.to()));
      csv.cell(link.sum()).cell(link.linkedPairs());
      csv.cell(link.possiblePairs()).cell(link.density());
      csv.cell(link.sum() / links.sum()).end();
    }
    return csv.toBytes();
  }

  private static String name(List<String> keys, int group) {
    return group == GroupLinks.REST ? "rest" : keys.get(group - 1);
  }
}
