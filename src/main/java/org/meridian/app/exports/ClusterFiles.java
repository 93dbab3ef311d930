package org.meridian.app.exports;

import java.util.List;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.io.table.clusters.ClusterChangesWriter;
import org.meridian.io.table.clusters.ClusterLayersWriter;
import org.meridian.io.table.clusters.ClusterLinksWriter;
import org.meridian.io.table.clusters.ClusterMembersWriter;
import org.meridian.io.table.clusters.ClusterResilienceWriter;
import org.meridian.io.table.clusters.ClusterRowsWriter;
import org.meridian.io.table.clusters.ClusterTreeWriter;
import org.meridian.io.table.clusters.KnownNamesWriter;
import org.meridian.io.table.clusters.LayerFiguresWriter;
import org.meridian.io.table.clusters.OutlineGeoJson;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterLayers;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.scenario.clustering.figures.RankReference;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.view.clusters.DrawnLayer;

/** Clusters of the window as files, by the writers of the verb {@code clusters}. */
public final class ClusterFiles {

  private ClusterFiles() {}

  /**
   * The content of a file.
   *
   * @throws IllegalArgumentException if there is no such indicator, or no setting is pinned to
   *     compare with
   */
  public static byte[] bytes(ClusterExport export, TableStyle style) {
    ClusterAnalysis analysis = export.content().analysis();
    return switch (export.file()) {
      case MEMBERS -> new ClusterMembersWriter(analysis).toBytes(0, style);
      case ROWS -> rows(analysis).toBytes(0, style);
      case LINKS -> ClusterLinksWriter.toBytes(links(analysis, export.link()), style);
      case LAYERS -> ClusterLayersWriter.toBytes(layers(export), style);
      case FIGURES -> LayerFiguresWriter.toBytes(analysis, layers(export), style);
      case RESILIENCE -> later(analysis, style).toBytes();
      case LOSSES -> later(analysis, style).losses();
      case NAMES -> KnownNamesWriter.toBytes(analysis, style);
      case TREE -> ClusterTreeWriter.toBytes(analysis.branches(), style);
      case OUTLINES -> OutlineGeoJson.toBytes(analysis, 0);
      case CHANGES ->
          ClusterChangesWriter.toBytes(
              export
                  .content()
                  .comparison()
                  .orElseThrow(() -> new IllegalArgumentException("nothing is pinned")),
              style);
    };
  }

  static ClusterRowsWriter rows(ClusterAnalysis analysis) {
    return new ClusterRowsWriter(analysis, new RankReference().of(analysis.result()));
  }

  private static ClusterResilienceWriter later(ClusterAnalysis analysis, TableStyle style) {
    return analysis
        .settings()
        .links()
        .later()
        .flatMap(
            later ->
                ClusterResilience.years(analysis.result(), later)
                    .map(years -> new ClusterResilienceWriter(analysis, years, later, style)))
        .orElseThrow(() -> new IllegalArgumentException("no links of another year"));
  }

  private static List<LinkLayer> layers(ClusterExport export) {
    return export.content().layers().stream().map(DrawnLayer::links).toList();
  }

  private static LinkLayer links(ClusterAnalysis analysis, String indicator) {
    return ClusterLayers.of(analysis, indicator)
        .orElseThrow(() -> new IllegalArgumentException(indicator));
  }
}
