package org.meridian.io.table.clusters;

import java.util.List;
import org.meridian.flow.groups.LayerPair;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;

/**
 * Links between clusters in several layers as CSV: {@code cluster_a,cluster_b,type}, then the
 * strength and the share of each layer, called {@code s:ID} and {@code share:ID}. The type is the
 * id of a layer, or {@code mixed}.
 */
public final class ClusterLayersWriter {

  private ClusterLayersWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(List<LinkLayer> layers, TableStyle style) {
    TableCells csv = style.cells();
    csv.cell("cluster_a").cell("cluster_b").cell("type");
    layers.forEach(layer -> csv.cell("s:" + layer.id()).cell("share:" + layer.id()));
    csv.end();
    for (LayerPair pair : LayerPair.of(layers)) {
      csv.cell(pair.from()).cell(pair.to());
      csv.cell(pair.type().isPresent() ? layers.get(pair.type().getAsInt()).id() : "mixed");
      for (int at = 0; at < layers.size(); at++) {
        csv.cell(pair.strengths().get(at)).cell(pair.shares().get(at));
      }
      csv.end();
    }
    return csv.toBytes();
  }
}
