package org.meridian.view.map.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupDraft;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/** A map in the colours of groups: circles, their order, key and notes. */
class GroupTintsTest {

  private static ScenarioResult grouped(GroupRule... rules) {
    Scenario now = Scenario.opening(ShippedClusters.DATASET);
    for (GroupRule rule : rules) {
      int colour = GroupDraft.freeColour(now);
      now =
          GroupDraft.added(
              now, ShippedClusters.DATASET, LocalText.same("G" + colour), colour, rule);
    }
    return new ScenarioEngine().evaluate(ShippedClusters.DATASET, now);
  }

  private static MapScene scene(ScenarioResult result) {
    return scene(
        result, MapOptions.DEFAULT.with(LayerSwitch.GROUPS, true).without(LayerSwitch.LINKS));
  }

  private static MapScene scene(ScenarioResult result, MapOptions options) {
    return ShippedFigures.create()
        .composer()
        .compose(
            result,
            options,
            MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 1000, 600),
            Set.of(),
            Language.ENGLISH,
            MapTheme.LIGHT);
  }

  private static int colour(ScenarioResult result, SymbolMarks marks, String city) {
    int position = result.dataset().cityPosition(city).orElseThrow();
    for (int mark = 0; mark < marks.size(); mark++) {
      if (marks.cities()[mark] == position) {
        return marks.argb()[mark];
      }
    }
    throw new AssertionError(city + " is not on the map");
  }

  @Test
  void citiesHaveTheColourOfTheirFirstGroupAndLieAboveOthers() {
    ScenarioResult result =
        grouped(
            new GroupRule.ByList(Set.of("london", "paris"), true),
            new GroupRule.ByList(Set.of("paris", "tokyo"), true));
    MapScene scene = scene(result);
    SymbolMarks marks = scene.symbols();

    assertThat(colour(result, marks, "london")).isEqualTo(ClusterColours.colour(0, MapTheme.LIGHT));
    assertThat(colour(result, marks, "paris")).isEqualTo(ClusterColours.colour(0, MapTheme.LIGHT));
    assertThat(colour(result, marks, "tokyo")).isEqualTo(ClusterColours.colour(1, MapTheme.LIGHT));
    assertThat(colour(result, marks, "berlin")).isEqualTo(ClusterColours.noise(MapTheme.LIGHT));
    List<Integer> top = Arrays.stream(marks.cities()).skip(marks.size() - 3L).boxed().toList();
    assertThat(top)
        .containsExactlyInAnyOrderElementsOf(
            List.of("london", "paris", "tokyo").stream()
                .map(id -> result.dataset().cityPosition(id).orElseThrow())
                .toList());
    int loose = marks.size() - 3;
    assertThat(scene.legend().classes())
        .extracting(MapLegend.ColourSample::text)
        .containsExactly("G0 \u00b7 2", "G1 \u00b7 2", "in no group \u00b7 " + loose);
    assertThat(scene.legend().circles().low()).isEmpty();
    assertThat(scene.caption().notes()).anyMatch(note -> note.contains("colour of the first"));
  }

  @Test
  void withoutGroupsTheMapSaysHowToMakeOne() {
    MapScene scene = scene(grouped());
    assertThat(scene.caption().notes()).anyMatch(note -> note.contains("No groups are saved"));
    assertThat(scene.legend().classes()).hasSize(1);
  }

  @Test
  void arcsJoinGroupsWhereTheyGiveTheColours() {
    ScenarioResult result =
        grouped(
            new GroupRule.ByAttribute("country", "CN"), new GroupRule.ByAttribute("country", "DE"));
    MapOptions options =
        MapOptions.DEFAULT.with(LayerSwitch.GROUPS, true).with(LayerSwitch.REGION_LINKS, true);
    LinkLayerMarks arcs = scene(result, options).marks(RegionArcs.ID, LinkLayerMarks.NONE);
    assertThat(arcs.shown()).isEqualTo(1);
    assertThat(arcs.names().getFirst()).contains("G0").contains("G1");
  }

  @Test
  void aGroupWithoutAnyPlaceHasNoArcs() {
    String nowhere =
        ShippedClusters.DATASET.cities().stream()
            .filter(city -> !city.isPlaced())
            .findFirst()
            .orElseThrow()
            .id();
    ScenarioResult result =
        grouped(
            new GroupRule.ByList(Set.of(nowhere), true),
            new GroupRule.ByAttribute("country", "CN"),
            new GroupRule.ByAttribute("country", "DE"));
    MapOptions options =
        MapOptions.DEFAULT.with(LayerSwitch.GROUPS, true).with(LayerSwitch.REGION_LINKS, true);
    LinkLayerMarks arcs = scene(result, options).marks(RegionArcs.ID, LinkLayerMarks.NONE);
    assertThat(arcs.shown()).isEqualTo(1);
    assertThat(arcs.names().getFirst()).contains("G1").contains("G2");
  }
}
