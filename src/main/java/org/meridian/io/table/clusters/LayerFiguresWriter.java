package org.meridian.io.table.clusters;

import java.util.List;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.CsvText;
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
  public static byte[] toBytes(ClusterAnalysis analysis, List<LinkLayer> layers, CsvStyle style) {
    CsvText csv = new CsvText(style);
    csv.cell("layer").cell("city_pairs").cell("cluster_pairs").cell("strength");
    csv.cell("inside_share").cell("pole").cell("pole_share").cell("gini").cell("median_km");
    csv.cell("thin").end();
    for (LinkLayer layer : layers) {
      LayerFigures figures = LayerFigures.of(analysis, layer);
      csv.cell(layer.id()).cell(Long.toString(figures.cityPairs()));
      csv.cell(Integer.toString(figures.clusterPairs())).cell(layer.total());
      csv.cell(figures.insideShare());
      csv.cell(figures.pole().map(pole -> Integer.toString(pole.number())).orElse(""));
      csv.cell(figures.poleShare()).cell(figures.gini()).cell(figures.medianKm());
      csv.cell(figures.isThin() ? "yes" : "no").end();
    }
    return csv.toBytes();
  }
}
