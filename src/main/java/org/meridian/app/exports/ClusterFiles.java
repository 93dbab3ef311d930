package org.meridian.app.exports;

import java.util.ArrayList;
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
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterLayers;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.scenario.clustering.figures.RankReference;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.view.clusters.DrawnLayer;
import org.meridian.view.clusters.layers.FollowedWords;
import org.meridian.view.content.TextInLanguage;

/** Clusters of the window as files, by the writers of the verb {@code clusters}. */
public final class ClusterFiles {

  private ClusterFiles() {}

  /**
   * A file.
   *
   * @param bytes its content
   * @param notes what it leaves empty and why, a sentence each
   */
  public record MadeFile(byte[] bytes, List<TextInLanguage> notes) {}

  /**
   * Makes a file.
   *
   * @throws IllegalArgumentException if there is no such indicator, or no setting or other year to
   *     compare with
   */
  public static MadeFile make(ClusterExport export, TableStyle style) {
    List<TextInLanguage> notes = new ArrayList<>();
    return new MadeFile(bytes(export, style, notes), notes);
  }

  private static byte[] bytes(ClusterExport export, TableStyle style, List<TextInLanguage> notes) {
    ClusterAnalysis analysis = export.content().analysis();
    return switch (export.file()) {
      case MEMBERS -> new ClusterMembersWriter(analysis).toBytes(0, style);
      case ROWS -> rows(analysis).toBytes(0, style);
      case LINKS -> ClusterLinksWriter.toBytes(links(analysis, export.link()), style);
      case LAYERS -> ClusterLayersWriter.toBytes(layers(export), style);
      case FIGURES -> LayerFiguresWriter.toBytes(analysis, layers(export), style);
      case RESILIENCE -> later(analysis, style, notes).toBytes();
      case LOSSES -> later(analysis, style, notes).losses();
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

  private static ClusterResilienceWriter later(
      ClusterAnalysis analysis, TableStyle style, List<TextInLanguage> notes) {
    LaterLinks later = analysis.settings().links().later().orElseThrow(ClusterFiles::noYear);
    var years = ClusterResilience.years(analysis.result(), later).orElseThrow(ClusterFiles::noYear);
    var writer = new ClusterResilienceWriter(analysis, years, later, style);
    FollowedWords.sameValues(analysis.result(), later).ifPresent(notes::add);
    notes.addAll(FollowedWords.unfollowed(analysis, later, writer.other()));
    return writer;
  }

  private static IllegalArgumentException noYear() {
    return new IllegalArgumentException("no links of another year");
  }

  private static List<LinkLayer> layers(ClusterExport export) {
    return export.content().layers().stream().map(DrawnLayer::links).toList();
  }

  private static LinkLayer links(ClusterAnalysis analysis, String indicator) {
    return ClusterLayers.of(analysis, indicator)
        .orElseThrow(() -> new IllegalArgumentException(indicator));
  }
}
