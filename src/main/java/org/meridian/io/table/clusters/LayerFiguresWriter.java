package org.meridian.io.table.clusters;

import java.util.List;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.LayerFigures;

/**
 * Figures of layers of links between clusters as CSV, one row a layer: {@code
 * layer,city_pairs,cluster_pairs,strength,inside_share,pole,pole_share,gini,median_km,thin}. The
 * pole is the number of a cluster, empty where nothing is linked; thin is yes or no.
 */
public final class LayerFiguresWriter {

  private LayerFiguresWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(ClusterAnalysis analysis, List<LinkLayer> layers, TableStyle style) {
    TableCells csv = style.cells();
    csv.cell("layer").cell("city_pairs").cell("cluster_pairs").cell("strength");
    csv.cell("inside_share").cell("pole").cell("pole_share").cell("gini").cell("median_km");
    csv.cell("thin").end();
    for (LinkLayer layer : layers) {
      LayerFigures figures = LayerFigures.of(analysis, layer);
      csv.cell(layer.id()).cell(figures.cityPairs());
      csv.cell(figures.clusterPairs()).cell(layer.total());
      csv.cell(figures.insideShare());
      csv.rank(figures.centre().cluster().map(pole -> pole.number()).orElse(0));
      csv.cell(figures.centre().share()).cell(figures.gini()).cell(figures.medianKm());
      csv.cell(figures.isThin() ? "yes" : "no").end();
    }
    return csv.toBytes();
  }
}
