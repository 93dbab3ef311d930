package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.cluster.CityRole;
import org.meridian.cluster.Cluster;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.PackageSource;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.reference.ShippedNames;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.clusters.ClusterMembersWriter;
import org.meridian.io.table.clusters.OutlineGeoJson;
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
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.text.FixedMessages;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** The bench of clusters works on whatever dataset has places, and says so where there are none. */
class AnyDatasetTest {

  private static final SceneComposer COMPOSER = ShippedFigures.composer(ShippedFigures.maps());

  private static final int FEW = 20;

  private static List<Named<Dataset>> datasets() {
    Stream<Named<Dataset>> shipped =
        ShippedDatasets.list().stream()
            .map(place -> Named.of(place.id(), place.open().value().orElseThrow()));
    return Stream.concat(
            shipped,
            Stream.of(
                Named.of("a package of the user's own", own()),
                Named.of("22 cities", of(heap(22, 48, 8, 3))),
                Named.of("10,000 cities", of(everywhere(10_000))),
                Named.of("none with a place", of(heap(6, Double.NaN, Double.NaN, 0))),
                Named.of("one city", of(heap(1, 10, 10, 0))),
                Named.of("all in one place", of(heap(40, 31.2, 121.5, 0))),
                Named.of("about the antimeridian", of(heap(40, -17, 180, 2))),
                Named.of("about the pole", of(heap(40, 89.5, 0, 2)))))
        .toList();
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

  private static Dataset of(List<City> cities) {
    Random random = new Random(14);
    double[] values = random.doubles(cities.size(), 1, 100).toArray();
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

  @ParameterizedTest
  @MethodSource("datasets")
  void everyPartOfTheBenchIsMade(Dataset dataset) {
    ScenarioResult result = new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
    ClusterFinder finder = new ClusterFinder(ShippedNames.read());
    ClusterLook all = ClusterLook.USUAL.withLedOnly(false);
    ClusterSettings settings = ClusterSettings.USUAL.pinning().withRadiusKm(200);

    BenchContent first = BenchContent.of(finder, result, settings, all, 150);
    ClusterContent content = first.clusters().orElseThrow();
    long placed = dataset.cities().stream().filter(City::isPlaced).count();
    assertThat(content.analysis().places().size()).isEqualTo((int) placed);
    assertThat(content.emptyReason().isPresent()).isEqualTo(content.listed().isEmpty());
    assertThat(content.comparison()).isPresent();
    assertThat(first.shown().orElseThrow().strip().curve()).isNotNull();
    for (Cluster cluster : content.listed().stream().limit(FEW).toList()) {
      ClusterCard card = ClusterCard.of(content, cluster);
      assertThat(card.members()).hasSize(cluster.size() + cluster.attached().size());
      assertThat(card.members()).noneMatch(member -> member.role() == CityRole.NOISE);
    }
    assertThat(new ClusterMembersWriter(content.analysis()).toBytes(0, CsvStyle.PLAIN))
        .isNotEmpty();
    assertThat(OutlineGeoJson.toBytes(content.analysis(), 20)).isNotEmpty();
    drawn(result, content);
  }

  private static void drawn(ScenarioResult result, ClusterContent content) {
    MapCamera camera = MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 900, 500);
    MapScene plain =
        COMPOSER.compose(
            result, MapOptions.DEFAULT, camera, Set.of(), Language.CHINESE, MapTheme.DARK);
    MapScene scene =
        ClusterScene.over(
            plain, content, new ClusterShapes(), FixedMessages.ofWindow(Language.CHINESE));
    AreaMarks areas = scene.marks(ClusterScene.OUTLINES, AreaMarks.NONE);
    assertThat(areas.areas().stream().filter(area -> area.number() > 0))
        .hasSize(content.listed().size());
    assertThat(scene.caption().title()).isNotBlank();
  }
}
