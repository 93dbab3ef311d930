package org.meridian.ui.comparison.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.MemoryPorts;
import org.meridian.ui.stage.ViewStage;
import org.meridian.view.comparison.maps.DifferenceKind;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;

/** Three maps move, point and select as one, and follow a weight while it is dragged. */
final class ThreeMapsJourney {

  private static final Dataset INDEX = ShippedSides.INDEX_2021;

  private final MapChoices choices = new MapChoices(MapTools.settings(new HashMap<>()));
  private ThreeMapsView view;
  private final ViewStage stage = ViewStage.open(INDEX, 1000, 640, this::make);

  private ThreeMapsView make(ViewStage.Tools tools) {
    view =
        new ThreeMapsView(
            tools.explorer(),
            tools.messages(),
            new MemoryPorts().compared(tools.explorer(), tools.background(), null),
            choices,
            new MapPane.Drawing(
                MapTools.RENDERER,
                ShippedFigures.composer(ShippedFigures.maps()),
                tools.background()),
            kind -> {});
    return view;
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private MapPane pane(int at) {
    return stage.find("three-map-" + at, MapPane.class);
  }

  private MapScene scene(int at) {
    return stage.ask(() -> pane(at).drawn().get().scene());
  }

  private void settled() {
    stage.await(() -> view.isSettled() && view.shown().comparison().result() == result());
  }

  private Object result() {
    return stage.explorer().result().get();
  }

  private void withoutInformation() {
    stage.run(
        () ->
            stage
                .explorer()
                .commit(
                    "compare.step.side",
                    now ->
                        now.withSides(
                            new SidePair(
                                new SideChoice.WithoutNode("information"),
                                new SideChoice.PresentSide()))));
    stage.await(() -> view.shown() != null && view.shown().scale().most() > 1);
    settled();
  }

  private List<Circle> rings() {
    return IntStream.range(0, ThreeMaps.COUNT)
        .mapToObj(at -> (Circle) stage.ask(() -> pane(at).lookup(".map-ring")))
        .toList();
  }

  @Test
  void aCityPointedAtIsLitOnAllThree() {
    withoutInformation();
    assertThat(rings()).noneMatch(Circle::isVisible);
    MapScene third = scene(2);
    int seoul = INDEX.cityPosition("seoul").orElseThrow();
    double[] circle = third.symbols().circle(third.camera(), seoul);
    Point2D at = stage.at(pane(2), circle[0], circle[1]);
    stage.robot().moveTo(at);
    stage.await(() -> stage.explorer().selection().hovered().get().equals(Optional.of("seoul")));
    assertThat(rings()).allMatch(Circle::isVisible);
  }

  @Test
  void theKeysGrowWithTheWordsOfTheMaps() {
    settled();
    double before = keyHeight();
    stage.run(() -> choices.change(now -> now.withText(150)));
    stage.await(() -> keyHeight() > before);
  }

  private double keyHeight() {
    return stage.ask(() -> view.lookup(".key-strip").getLayoutBounds().getHeight());
  }

  @Test
  void oneCameraMovesAllThree() {
    settled();
    MapCamera before = scene(0).camera();
    stage.wheel(pane(1), new Point2D(120, 80), 240);
    stage.await(() -> !pane(1).drawn().get().scene().camera().equals(before));
    settled();
    for (int at = 0; at < ThreeMaps.COUNT; at++) {
      assertThat(scene(at).camera()).isEqualTo(scene(0).camera()).isNotEqualTo(before);
    }
  }

  @Test
  void theyFollowAWeightAndTheScalesHoldMeanwhile() {
    withoutInformation();
    double most = view.shown().scale().most();
    stage.run(
        () ->
            stage
                .explorer()
                .preview(
                    now ->
                        now.withSettings(
                            now.settings()
                                .withWeights(now.settings().weights().with("information", 0.01)))));
    stage.await(() -> stage.explorer().previewing().get());
    settled();
    assertThat(view.shown().scale().most()).isEqualTo(most);
    stage.run(
        () ->
            stage
                .explorer()
                .commit(
                    "weights.step",
                    now ->
                        now.withSettings(
                            now.settings()
                                .withWeights(now.settings().weights().with("information", 0.01)))));
    stage.await(() -> view.shown().scale().most() < most);
    settled();
  }

  @Test
  void placesTakeThePlaceOfPoints() {
    withoutInformation();
    stage.run(() -> stage.find("three-maps-places", ToggleButton.class).fire());
    stage.await(() -> view.shown().scale().kind() == DifferenceKind.PLACES);
    settled();
    assertThat(stage.ask(() -> stage.find("three-map-title-2", Label.class).getText()))
        .contains("places");
    ThreeMaps exported =
        (ThreeMaps)
            stage.ask(() -> view.exported()).flatMap(shown -> shown.content()).orElseThrow();
    assertThat(exported.scale()).isEqualTo(view.shown().scale());
    assertThat(exported.sight().camera()).contains(scene(0).camera());
  }
}
