package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.cluster.CityRole;
import org.meridian.cluster.Cluster;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.reference.ShippedNames;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.clusters.ClusterMembersWriter;
import org.meridian.io.table.clusters.OutlineGeoJson;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.figures.LaterClusters;
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
    return MadeDatasets.all();
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
      ClusterCard card = ClusterCard.of(content, cluster, new LaterClusters());
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
