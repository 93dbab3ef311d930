package org.meridian.io.table.clusters;

import org.meridian.flow.groups.GroupLinks;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;

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
  public static byte[] toBytes(GroupLinks links, TableStyle style) {
    TableCells csv = style.cells();
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    for (GroupLinks.GroupLink link : links.links()) {
      boolean isRestFirst = link.from() == GroupLinks.REST;
      group(csv, isRestFirst ? link.to() : link.from());
      group(csv, isRestFirst ? link.from() : link.to());
      csv.cell(link.sum()).cell(link.linkedPairs());
      csv.cell(link.possiblePairs()).cell(link.density());
      csv.cell(link.sum() / links.sum()).end();
    }
    return csv.toBytes();
  }

  private static void group(TableCells csv, int group) {
    if (group == GroupLinks.REST) {
      csv.cell("rest");
    } else {
      csv.cell(group);
    }
  }
}
