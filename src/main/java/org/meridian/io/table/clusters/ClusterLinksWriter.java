package org.meridian.io.table.clusters;

import org.meridian.flow.groups.GroupLinks;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.CsvText;

/**
 * Links between clusters as CSV: {@code
 * cluster_a,cluster_b,sum,linked_pairs,possible_pairs,density,share}, the inside of a cluster where
 * a = b; {@code rest} stands for cities in no cluster. Share is that of all links.
 */
public final class ClusterLinksWriter {

  private static final String[] HEADER = {
    "cluster_a", "cluster_b", "sum", "linked_pairs", "possible_pairs", "density", "share"
  };

  private ClusterLinksWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(GroupLinks links, CsvStyle style) {
    CsvText csv = new CsvText(style);
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    for (GroupLinks.GroupLink link : links.links()) {
      boolean isRestFirst = link.from() == GroupLinks.REST;
      csv.cell(name(isRestFirst ? link.to() : link.from()));
      csv.cell(name(isRestFirst ? link.from() : link.to()));
      csv.cell(link.sum()).cell(Long.toString(link.linkedPairs()));
      csv.cell(Long.toString(link.possiblePairs())).cell(link.density());
      csv.cell(link.sum() / links.sum()).end();
    }
    return csv.toBytes();
  }

  private static String name(int group) {
    return group == GroupLinks.REST ? "rest" : Integer.toString(group);
  }
}
