package org.meridian.io.table.comparison;

import org.meridian.flow.groups.GroupLinks;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.CsvText;
import org.meridian.scenario.groups.CityGrouping;

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
  public static byte[] toBytes(GroupLinks links, CityGrouping grouping, CsvStyle style) {
    CsvText csv = new CsvText(style);
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    for (GroupLinks.GroupLink link : links.links()) {
      boolean isRestFirst = link.from() == GroupLinks.REST;
      csv.cell(name(grouping, isRestFirst ? link.to() : link.from()));
      csv.cell(name(grouping, isRestFirst ? link.from() : link.to()));
      csv.cell(link.sum()).cell(Long.toString(link.linkedPairs()));
      csv.cell(Long.toString(link.possiblePairs())).cell(link.density());
      csv.cell(link.sum() / links.sum()).end();
    }
    return csv.toBytes();
  }

  private static String name(CityGrouping grouping, int group) {
    return group == GroupLinks.REST ? "rest" : grouping.sets().get(group - 1).key();
  }
}
