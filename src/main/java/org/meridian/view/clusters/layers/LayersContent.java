package org.meridian.view.clusters.layers;

import java.util.List;
import java.util.Optional;
import org.meridian.view.clusters.ClusterAnswer;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.DrawnLayer;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.map.MapContent;

/**
 * Links between clusters in up to three layers: a small map for each, all under one camera, the
 * figures of each, and the pairs of clusters with the layer that links them most.
 *
 * @param map what lies under each map, without clusters
 * @param answer the clusters, or why there are none
 * @param rows one a layer
 * @param pairs the linked pairs of clusters, strongest first
 */
public record LayersContent(
    MapContent map, ClusterAnswer answer, List<LayerRow> rows, List<LayeredPair> pairs)
    implements ViewContent {

  /** Copies the lists. */
  public LayersContent {
    rows = List.copyOf(rows);
    pairs = List.copyOf(pairs);
  }

  /** Works out the figures of the chosen layers; O(links). */
  public static LayersContent of(MapContent map, ClusterAnswer answer) {
    List<DrawnLayer> layers = answer.content().map(ClusterContent::layers).orElse(List.of());
    return answer
        .content()
        .map(ClusterContent::analysis)
        .map(
            analysis ->
                new LayersContent(
                    map,
                    answer,
                    layers.stream().map(layer -> LayerRow.of(analysis, layer)).toList(),
                    LayeredPair.of(analysis, layers)))
        .orElseGet(() -> new LayersContent(map, answer, List.of(), List.of()));
  }

  /** The columns of {@link #rows}. */
  public List<Column<LayerRow>> columns() {
    return LayerCells.ROWS;
  }

  /** The columns of {@link #pairs}. */
  public List<Column<LayeredPair>> pairColumns() {
    return answer
        .content()
        .map(content -> LayerCells.pairs(content.analysis(), content.layers()))
        .orElse(List.of());
  }

  /** The clusters with one layer of links alone, and without names: a small map has no room. */
  public Optional<ClusterContent> alone(LayerRow row) {
    return answer
        .content()
        .map(
            content ->
                content.with(content.look().withNames(false)).withLayers(List.of(row.layer())));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return answer
        .refusal()
        .or(() -> answer.content().flatMap(ClusterContent::emptyReason))
        .or(() -> rows.isEmpty() ? Optional.of(why()) : Optional.empty());
  }

  private TextInLanguage why() {
    boolean isChosen =
        answer
            .content()
            .filter(content -> !content.analysis().settings().links().layers().isEmpty())
            .isPresent();
    return TextInLanguage.key(isChosen ? "clusters.layers.absent" : "clusters.layers.none");
  }
}
