package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapFrame;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.stage.WorldData;

/** The strongest links while a hand moves a weight or a slider, all of them when it rests. */
class HandMotionJourney {

  private final MapChoices choices = new MapChoices(MapTools.settings(new HashMap<>()));
  private final List<Seen> seen = new ArrayList<>();
  private ViewStage stage;
  private MapView map;

  /** A picture as it came onto the screen. */
  private record Seen(MapFrame frame, int[] argb) {}

  private void open() {
    stage =
        ViewStage.open(
            WorldData.openConnectivity(), 900, 600, tools -> map = MapTools.view(tools, choices));
    stage.await(map::isSettled);
    MapPane pane = stage.find("map", MapPane.class);
    stage.run(
        () ->
            pane.drawn()
                .subscribe(next -> seen.add(new Seen(next, next.picture().argb().clone()))));
    seen.clear();
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private static UnaryOperator<Scenario> weighed(double weight) {
    return now ->
        now.withSettings(now.settings().withWeights(WeightSet.PUBLISHED.with("air_reach", weight)));
  }

  private static MapFrame.Stage stageOf(Seen picture) {
    return picture.frame().stage();
  }

  @Test
  void aWeightUnderTheHandShowsTheStrongestAndThenAllAsIfItHadBeenTyped() {
    open();
    stage.run(() -> stage.explorer().preview(weighed(1.5)));
    stage.await(map::isSettled);
    assertThat(seen)
        .extracting(HandMotionJourney::stageOf)
        .containsExactly(MapFrame.Stage.MOVING, MapFrame.Stage.WHOLE);
    int[] moving = seen.getFirst().argb();
    int[] rested = seen.getLast().argb();
    assertThat(moving).isNotEqualTo(rested);
    assertThat(map.exportScene().legend().links().count())
        .as("exports never see it")
        .contains("10,282");
    stage.run(() -> stage.explorer().commit("weights.step.weight", weighed(1.5)));
    stage.await(() -> !stage.explorer().previewing().get() && map.isSettled());
    int[] letGo = seen.getLast().argb();
    assertThat(letGo).isEqualTo(rested);
    stage.close();
    open();
    stage.run(() -> stage.explorer().commit("weights.step.weight", weighed(1.5)));
    stage.await(() -> !seen.isEmpty() && map.isSettled());
    assertThat(seen).extracting(HandMotionJourney::stageOf).containsExactly(MapFrame.Stage.WHOLE);
    assertThat(seen.getLast().argb()).isEqualTo(rested);
  }

  @Test
  void aSliderOfTheMapShowsTheStrongestUntilItIsLetGo() {
    open();
    stage.robot().clickOn("#map-layers-button");
    Slider size = stage.find("map-symbol-size", Slider.class);
    stage.run(
        () -> {
          size.setValueChanging(true);
          size.setValue(1.5);
        });
    stage.await(() -> !seen.isEmpty());
    assertThat(stageOf(seen.getFirst())).isEqualTo(MapFrame.Stage.MOVING);
    stage.run(() -> size.setValueChanging(false));
    stage.await(map::isSettled);
    assertThat(stageOf(seen.getLast())).isEqualTo(MapFrame.Stage.WHOLE);
    stage.keep("map-hand-rests");
  }
}
