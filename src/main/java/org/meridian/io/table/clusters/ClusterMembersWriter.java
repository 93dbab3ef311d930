package org.meridian.io.table.clusters;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.scenario.clustering.ClusterAnalysis;

/**
 * Membership of clusters as CSV: {@code
 * cluster,city_id,city_en,role,city_zh,country,score,density,nearest_core,nearest_core_km,own_radius_km,by_hand},
 * in order of cluster, score and id; noise comes last with an empty cluster. By hand is {@code in}
 * or {@code out} where the user put a city into a cluster or left it out.
 */
public final class ClusterMembersWriter {

  private static final String[] HEADER = {
    "cluster",
    "city_id",
    "city_en",
    "role",
    "city_zh",
    "country",
    "score",
    "density",
    "nearest_core",
    "nearest_core_km",
    "own_radius_km",
    "by_hand"
  };

  private final ClusterAnalysis analysis;
  private final ClusterPlaces places;

  /** A writer of the clusters of an analysis. */
  public ClusterMembersWriter(ClusterAnalysis analysis) {
    this.analysis = analysis;
    places = analysis.places();
  }

  /**
   * The table in a style.
   *
   * @param top only the first so many clusters, without noise; 0 for all cities
   */
  public byte[] toBytes(int top, TableStyle style) {
    TableCells csv = style.cells();
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    IntStream.range(0, places.size())
        .filter(place -> top == 0 || number(place) > 0 && number(place) <= top)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer place) -> number(place) - 1 & Integer.MAX_VALUE)
                .thenComparingDouble(place -> -analysis.clusters().score(place))
                .thenComparingInt(place -> place))
        .forEach(place -> row(csv, place));
    return csv.toBytes();
  }

  private int number(int place) {
    return analysis.clusters().number(place);
  }

  private void row(TableCells csv, int place) {
    City city = places.city(place);
    var cut = analysis.clusters().cut();
    int core = cut.nearestCore(place);
    csv.rank(number(place)).cell(city.id()).cell(city.name().en());
    csv.cell(cut.role(place).name().toLowerCase(Locale.ROOT)).cell(city.name().zh());
    csv.cell(city.country());
    csv.cell(analysis.result().cities().scores(analysis.node())[places.position(place)]);
    csv.cell(analysis.branches().tree().density(place, analysis.settings().radiusKm()));
    csv.cell(core < 0 ? "" : places.city(core).id());
    csv.cell(core < 0 ? Double.NaN : places.distanceKm(place, core));
    csv.cell(cut.ownRadiusKm(place)).cell(byHand(place)).end();
  }

  private String byHand(int place) {
    boolean isOut = analysis.settings().edits().takenOut().contains(places.city(place).id());
    return analysis.isTakenIn(place) ? "in" : isOut ? "out" : "";
  }
}
