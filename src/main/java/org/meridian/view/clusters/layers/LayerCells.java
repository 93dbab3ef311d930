package org.meridian.view.clusters.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.cluster.Cluster;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.LayerFigures;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.DrawnLayer;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;

/** The columns of layers of links between clusters, and of the pairs that they link. */
public final class LayerCells {

  /** Id of the column that names a layer or a pair. */
  public static final String NAME = "name";

  /** The columns of layers. */
  static final List<Column<LayerRow>> ROWS =
      List.of(
          Column.ofText(
              NAME,
              key("layer"),
              key("layer.help"),
              (row, words) -> row.layer().title(row.analysis(), words)),
          number("cityPairs", 0, LayerFigures::cityPairs),
          number("clusterPairs", 0, LayerFigures::clusterPairs),
          number("inside", 1, figures -> 100 * figures.insideShare()),
          Column.ofText(
              "pole",
              key("pole"),
              key("pole.help"),
              (row, words) ->
                  row.figures()
                      .centre()
                      .cluster()
                      .map(pole -> name(row.analysis(), pole, words))
                      .orElse(Numbers.MISSING)),
          number("poleShare", 1, figures -> 100 * figures.centre().share()),
          number("gini", 2, LayerFigures::gini),
          number("medianKm", 0, LayerFigures::medianKm),
          Column.ofText(
              "thin",
              key("thin"),
              key("thin.help"),
              (row, words) ->
                  row.figures().isThin() ? words.get("clusters.layers.thin.mark") : ""));

  private LayerCells() {}

  private static TextInLanguage key(String id) {
    return TextInLanguage.key("clusters.layers." + id);
  }

  private static Column<LayerRow> number(
      String id, int decimals, ToDoubleFunction<LayerFigures> number) {
    return Column.ofNumber(
        id,
        key(id),
        key(id + ".help"),
        (row, words) -> said(number.applyAsDouble(row.figures()), decimals),
        row -> number.applyAsDouble(row.figures()));
  }

  private static String said(double value, int decimals) {
    if (Double.isNaN(value)) {
      return Numbers.MISSING;
    }
    return decimals == 0 ? Numbers.whole(Math.round(value)) : Numbers.fixed(value, decimals);
  }

  private static String name(ClusterAnalysis analysis, Cluster cluster, Messages words) {
    return cluster.number() + " " + words.get(ClusterWords.marked(analysis, cluster));
  }

  private static String name(LayeredPair row, int number, Messages words) {
    ClusterAnalysis analysis = row.analysis();
    return name(analysis, analysis.clusters().clusters().get(number - 1), words);
  }

  /** The columns of pairs: who, the layer that links them most, and its share in each layer. */
  static List<Column<LayeredPair>> pairs(ClusterAnalysis analysis, List<DrawnLayer> layers) {
    List<Column<LayeredPair>> columns = new ArrayList<>();
    columns.add(Column.ofText(NAME, key("pair"), key("pair.help"), LayerCells::both));
    columns.add(Column.ofText("type", key("type"), key("type.help"), LayerCells::type));
    for (int at = 0; at < layers.size(); at++) {
      columns.add(share(analysis, layers.get(at), at));
    }
    return columns;
  }

  private static Column<LayeredPair> share(ClusterAnalysis analysis, DrawnLayer drawn, int at) {
    return Column.ofNumber(
        "share-" + at,
        words -> words.get("clusters.layers.share", drawn.title(analysis, words)),
        key("share.help"),
        (row, words) -> said(100 * row.pair().shares().get(at), 2),
        row -> row.pair().shares().get(at));
  }

  private static String both(LayeredPair row, Messages words) {
    return words.get(
        "clusters.layers.both",
        name(row, row.pair().from(), words),
        name(row, row.pair().to(), words));
  }

  private static String type(LayeredPair row, Messages words) {
    return row.pair().type().isEmpty()
        ? words.get("clusters.layers.mixed")
        : row.layers().get(row.pair().type().getAsInt()).title(row.analysis(), words);
  }
}
