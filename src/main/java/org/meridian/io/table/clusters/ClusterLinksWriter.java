package org.meridian.io.table.clusters;

import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;

/**
 * Links between clusters as CSV: {@code
 * cluster_a,cluster_b,sum,linked_pairs,possible_pairs,density,share,strength}, the inside of a
 * cluster where a = b; {@code rest} stands for cities in no cluster. Share is that of all links;
 * strength is the sum, or the mean over linked pairs where the indicator says so, as distances do.
 */
public final class ClusterLinksWriter {

  private static final String[] HEADER = {
    "cluster_a",
    "cluster_b",
    "sum",
    "linked_pairs",
    "possible_pairs",
    "density",
    "share",
    "strength"
  };

  private ClusterLinksWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(LinkLayer layer, TableStyle style) {
    GroupLinks links = layer.links();
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
      csv.cell(link.sum() / links.sum());
      csv.cell(layer.strength(link.from(), link.to())).end();
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
