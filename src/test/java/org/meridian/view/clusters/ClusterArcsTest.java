package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** Links between clusters on the map of the shipped cities. */
final class ClusterArcsTest {

  private static final Dataset DATASET =
      ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();
  private static final ScenarioResult RESULT =
      new ScenarioEngine().evaluate(DATASET, Scenario.opening(DATASET));

  private static MapScene scene(String... layers) {
    ClusterFinder finder = new ClusterFinder(ShippedNames.read());
    ClusterSettings settings =
        ClusterSettings.USUAL.withLinks(ClusterLinkLayers.NONE.withLayers(List.of(layers)));
    ClusterContent content =
        finder.find(RESULT, settings, ClusterLook.USUAL).content().orElseThrow();
    MapCamera camera = MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 800, 450);
    MapScene plain =
        new SceneComposer(List.of())
            .compose(
                RESULT, MapOptions.DEFAULT, camera, Set.of(), Language.ENGLISH, MapTheme.LIGHT);
    return finder.overlay(content).over(plain);
  }

  private static List<String> key(MapScene scene) {
    return scene.legend().classes().stream().map(MapLegend.ColourSample::text).toList();
  }

  @Test
  void theStrongestPairIsTheWidestArcAndNamed() {
    MapScene scene = scene("link_routes");
    LinkLayerMarks arcs = scene.marks("cluster-arcs-0", LinkLayerMarks.NONE);
    int last = arcs.marks().size() - 1;
    assertThat(arcs.names().get(last))
        .contains("Great Britain and Ireland", "Northern Europe", "114");
    for (int arc = 0; arc < last; arc++) {
      assertThat(arcs.marks().widths()[arc]).isLessThanOrEqualTo(arcs.marks().widths()[last]);
    }
  }

  @Test
  void keyAndNotesNameTheLayersAndSayWhereTheySayLittle() {
    MapScene scene = scene("link_routes", "link_providers");
    assertThat(key(scene)).contains("Routes");
    assertThat(scene.caption().notes()).anyMatch(note -> note.contains("nobody flies"));
    assertThat(scene.caption().notes()).anyMatch(note -> note.startsWith("Routes: pole "));
    assertThat(key(scene())).doesNotContain("Routes");
  }
}
