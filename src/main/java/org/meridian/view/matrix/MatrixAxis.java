package org.meridian.view.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.meridian.flow.LinkSelection;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;

/** Which city stands where along both sides of the matrix, and where a region ends. */
public final class MatrixAxis {

  /**
   * A run of cities of one region.
   *
   * @param region its name
   * @param start place of the first city
   * @param end place behind the last
   */
  public record Run(String region, int start, int end) {}

  private final int[] cities;
  private final int[] places;
  private final List<Run> runs;

  private MatrixAxis(int[] cities, int[] places, List<Run> runs) {
    this.cities = cities;
    this.places = places;
    this.runs = runs;
  }

  /** Orders the cities that have a listed link. */
  static MatrixAxis of(ScenarioResult result, LinkSelection selection, MatrixOrder order) {
    boolean[] linked = linked(result, selection);
    int[] best =
        Arrays.stream(result.cities().ranking().order())
            .filter(city -> linked[city])
            .limit(MatrixCells.MOST_CITIES)
            .toArray();
    int[] cities = order == MatrixOrder.RANK ? best : byRegion(result.dataset(), best);
    int[] places = new int[result.dataset().cities().size()];
    Arrays.fill(places, -1);
    for (int place = 0; place < cities.length; place++) {
      places[cities[place]] = place;
    }
    return new MatrixAxis(
        cities, places, order == MatrixOrder.RANK ? List.of() : runs(result.dataset(), cities));
  }

  private static boolean[] linked(ScenarioResult result, LinkSelection selection) {
    LinkTable links = result.links().links();
    boolean[] linked = new boolean[result.dataset().cities().size()];
    Arrays.stream(selection.listed())
        .forEach(
            link -> {
              linked[links.origin(link)] = true;
              linked[links.destination(link)] = true;
            });
    return linked;
  }

  /** Keeps the order within a region; the region of the best city comes first. */
  private static int[] byRegion(Dataset dataset, int[] best) {
    List<String> regions =
        Arrays.stream(best).mapToObj(city -> dataset.city(city).region()).distinct().toList();
    return Arrays.stream(best)
        .boxed()
        .sorted(Comparator.comparingInt(city -> regions.indexOf(dataset.city(city).region())))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static List<Run> runs(Dataset dataset, int[] cities) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int place = 1; place <= cities.length; place++) {
      String region = dataset.city(cities[start]).region();
      if (place == cities.length || !dataset.city(cities[place]).region().equals(region)) {
        runs.add(new Run(region, start, place));
        start = place;
      }
    }
    return List.copyOf(runs);
  }

  /** How many cities there are. */
  public int size() {
    return cities.length;
  }

  /** The dataset's city at a place. */
  public int city(int place) {
    return cities[place];
  }

  /** The place of a dataset's city, -1 if it is not shown. */
  public int place(int city) {
    return places[city];
  }

  /** Runs of cities of one region; none when ordered by rank. */
  public List<Run> runs() {
    return runs;
  }
}
