package org.meridian.io.table.clusters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterChange;
import org.meridian.scenario.clustering.ClusterComparison;

/**
 * What became of the clusters of a pinned setting as CSV: {@code
 * pinned_cluster,pinned_name_en,pinned_name_zh,pinned_cities,cluster,name_en,name_zh,cities,jaccard,fate}.
 * Fate is {@code same, changed, merged, split, dissolved} or {@code born}; Jaccard is weighted by
 * score.
 */
public final class ClusterChangesWriter {

  private static final List<String> HEADER =
      List.of(
          "pinned_cluster",
          "pinned_name_en",
          "pinned_name_zh",
          "pinned_cities",
          "cluster",
          "name_en",
          "name_zh",
          "cities",
          "jaccard",
          "fate");

  private ClusterChangesWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(ClusterComparison comparison, TableStyle style) {
    TableCells csv = style.cells();
    HEADER.forEach(csv::cell);
    csv.end();
    for (ClusterChange change : comparison.changes()) {
      cluster(csv, comparison.pinned(), change.from());
      cluster(csv, comparison.now(), change.to());
      csv.cell(change.jaccard()).cell(change.fate().name().toLowerCase(Locale.ROOT)).end();
    }
    return csv.toBytes();
  }

  private static void cluster(TableCells csv, ClusterAnalysis analysis, Optional<Cluster> cluster) {
    csv.rank(cluster.map(Cluster::number).orElse(0));
    csv.cell(cluster.map(own -> analysis.title(own).name().en()).orElse(""));
    csv.cell(cluster.map(own -> analysis.title(own).name().zh()).orElse(""));
    csv.rank(cluster.map(Cluster::size).orElse(0));
  }
}
