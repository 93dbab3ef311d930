package org.meridian.io.table.clusters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.ClusterDensity;
import org.meridian.cluster.rows.ClusterRow;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterTraits;
import org.meridian.scenario.clustering.figures.ClusterFigures;
import org.meridian.scenario.clustering.figures.RankReference;

/**
 * Clusters as CSV, one a row: {@code
 * cluster,name_en,name_zh,class,cross_border,cities,cores,borders,countries,leaders,span_km,sum,mean,max}
 * and the three scores, called {@code strength,integration,influence} unless the scenario makes
 * them of something else; then {@code present,own_radius_km,inside,to_clusters,to_rest,
 * inside_share,identity,named_by,edited,population,population_of,strongest,strongest_percentile,
 * weakest,weakest_percentile,people_mean,cities_per_10000_km2,outline_km2,against,rank_then,
 * rank_gained,without_leader} and for each of the three scores {@code score_N_value,score_N_of}:
 * population is that of the {@code population_of} members that have one, the parts of the index are
 * by mean percentile of members, {@code cities} is headed {@code cities_with_attached} where
 * attached cities count in it and all other figures, ranks are by sum, against the year or scenario
 * compared with. Links are scores of pathways.
 */
public final class ClusterRowsWriter {

  private static final List<String> HEADER =
      List.of(
          "cluster",
          "name_en",
          "name_zh",
          "class",
          "cross_border",
          "cities",
          "cores",
          "borders",
          "countries",
          "leaders",
          "span_km",
          "sum",
          "mean",
          "max");

  private static final String ATTACHED = "cities_with_attached";

  private static final List<String> FURTHER =
      List.of(
          "present",
          "own_radius_km",
          "inside",
          "to_clusters",
          "to_rest",
          "inside_share",
          "identity",
          "named_by",
          "edited",
          "population",
          "population_of",
          "strongest",
          "strongest_percentile",
          "weakest",
          "weakest_percentile",
          "people_mean",
          "cities_per_10000_km2",
          "outline_km2",
          "against",
          "rank_then",
          "rank_gained",
          "without_leader");

  private final ClusterAnalysis analysis;
  private final Optional<RankReference.Then> then;

  /**
   * A writer of the clusters of an analysis.
   *
   * @param then what their ranks are compared with; empty for nothing
   */
  public ClusterRowsWriter(ClusterAnalysis analysis, Optional<RankReference.Then> then) {
    this.analysis = analysis;
    this.then = then;
  }

  /**
   * The table in a style.
   *
   * @param top only the first so many clusters; 0 for all
   */
  public byte[] toBytes(int top, TableStyle style) {
    TableCells csv = style.cells();
    boolean isCounting = analysis.settings().search().isCountingAttached();
    HEADER.forEach(head -> csv.cell(head.equals("cities") && isCounting ? ATTACHED : head));
    List<ScoreSlot> slots = analysis.settings().slots();
    for (int at = 0; at < slots.size(); at++) {
      csv.cell(ScoreHeads.of(slots.get(at), at));
    }
    FURTHER.forEach(csv::cell);
    for (int at = 1; at <= ScoreSlot.COUNT; at++) {
      csv.cell("score_" + at + "_value").cell("score_" + at + "_of");
    }
    csv.end();
    RankCells ranks = new RankCells(analysis, then);
    List<ClusterFigures> figures = ClusterFigures.of(analysis);
    for (Cluster cluster : analysis.clusters().clusters()) {
      if (top == 0 || cluster.number() <= top) {
        row(csv, cluster, figures.get(cluster.number() - 1), ranks);
      }
    }
    return csv.toBytes();
  }

  private void row(TableCells csv, Cluster cluster, ClusterFigures figures, RankCells ranks) {
    ClusterRow row = analysis.rows().get(cluster.number() - 1);
    var name = analysis.title(cluster).name();
    csv.cell(cluster.number()).cell(name.en()).cell(name.zh()).cell(row.kind().id());
    csv.cell(Boolean.toString(row.isCrossBorder())).cell(cluster.size());
    csv.cell(cluster.cores().size()).cell(cluster.borders().size()).cell(row.countries().size());
    csv.cell(
        String.join(
            " ", row.leading().stream().map(at -> analysis.places().city(at).id()).toList()));
    csv.cell(row.spanKm()).cell(figures.sum().value()).cell(figures.mean().value());
    csv.cell(figures.max().value());
    figures.scores().forEach(csv::cell);
    csv.cell(figures.sum().present());
    csv.cell(analysis.clusters().cut().ownRadiusKm(analysis.clusters().leader(cluster)));
    csv.cell(figures.links().inside()).cell(figures.links().toGroups());
    csv.cell(figures.links().toRest()).cell(figures.links().insideShare());
    csv.cell(analysis.identity(cluster).id());
    csv.cell(analysis.title(cluster).origin().name().toLowerCase(Locale.ROOT));
    csv.cell(Boolean.toString(analysis.isEdited(cluster)));
    traits(csv, ClusterTraits.of(analysis, cluster));
    csv.cell(figures.measure(ClusterMeasure.WEIGHTED_MEAN));
    ClusterDensity density = ClusterDensity.of(analysis.clusters(), cluster);
    csv.cell(density.perUnit()).cell(density.areaKm2());
    ranks.write(csv, cluster);
    csv.cell(ClusterFigures.withoutLeader(analysis, cluster));
    figures.slots().forEach(slot -> csv.cell(slot.value()).cell(slot.present()));
    csv.end();
  }

  private void traits(TableCells csv, ClusterTraits traits) {
    csv.cell(traits.population()).cell(traits.counted());
    csv.cell(id(traits.strongest())).cell(traits.strongestPercentile());
    csv.cell(id(traits.weakest())).cell(traits.weakestPercentile());
  }

  private String id(OptionalInt node) {
    return node.isPresent()
        ? analysis.result().dataset().structure().node(node.getAsInt()).id()
        : "";
  }
}
