package org.meridian.view.clusters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.PackageSource;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorTable;
import org.meridian.model.PairRule;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/** Datasets of every kind that the bench of clusters has to work on. */
public final class MadeDatasets {

  private MadeDatasets() {}

  /** Those that ship, then those of odd places, sizes and scores. */
  public static List<Named<Dataset>> all() {
    Stream<Named<Dataset>> shipped =
        ShippedDatasets.list().stream()
            .map(place -> Named.of(place.id(), place.open().value().orElseThrow()));
    return Stream.concat(shipped, odd().stream()).toList();
  }

  /** Those of odd places, sizes and scores. */
  public static List<Named<Dataset>> odd() {
    return List.of(
        Named.of("a package of the user's own", own()),
        Named.of("22 cities", scored(heap(22, 48, 8, 3))),
        Named.of("10,000 cities", scored(everywhere(10_000))),
        Named.of("none with a place", scored(heap(6, Double.NaN, Double.NaN, 0))),
        Named.of("one city", scored(heap(1, 10, 10, 0))),
        Named.of("all in one place", scored(heap(40, 31.2, 121.5, 0))),
        Named.of("about the antimeridian", scored(heap(40, -17, 180, 2))),
        Named.of("about the pole", scored(heap(40, 89.5, 0, 2))),
        Named.of("without scores", unscored(heap(22, 48, 8, 1))));
  }

  private static Dataset own() {
    Path folder = Path.of("src/test/resources/cases/07-null-island/pkg");
    return DatasetReader.read(PackageSource.folder(folder)).value().orElseThrow();
  }

  private static List<City> heap(int count, double latitude, double longitude, double spread) {
    Random random = new Random(12);
    List<City> cities = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      double lat = Math.clamp(latitude + spread * random.nextGaussian(), -90, 90);
      double lon = longitude + spread * random.nextGaussian();
      cities.add(city(at, Double.isNaN(latitude) ? latitude : lat, lon > 180 ? lon - 360 : lon));
    }
    return cities;
  }

  private static List<City> everywhere(int count) {
    Random random = new Random(13);
    return IntStream.range(0, count)
        .mapToObj(
            at ->
                city(
                    at,
                    Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)),
                    360 * random.nextDouble() - 180))
        .toList();
  }

  private static City city(int at, double latitude, double longitude) {
    String id = "c" + at;
    return new City(id, LocalText.same(id), "AA", "", latitude, longitude, Map.of());
  }

  private static Dataset scored(List<City> cities) {
    return of(cities, new Random(14).doubles(cities.size(), 1, 100).toArray());
  }

  private static Dataset unscored(List<City> cities) {
    double[] missing = new double[cities.size()];
    Arrays.fill(missing, Double.NaN);
    return of(cities, missing);
  }

  private static Dataset of(List<City> cities, double[] values) {
    return new Dataset(
        DatasetInfo.named("made"),
        cities,
        List.of(Indicator.ofCity("x", LocalText.same("X"), Direction.HIGHER_IS_BETTER)),
        new IndexStructure(
            IndexNode.group(
                "index",
                LocalText.same("Index"),
                1,
                List.of(IndexNode.leaf("x", LocalText.same("X"), 1)))),
        new PairRule(false, true, false),
        Map.of(Period.of(2020), new IndicatorTable(cities.size(), Map.of("x", values))),
        Map.of(),
        Period.of(2020));
  }
}
