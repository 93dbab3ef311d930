package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.model.Language;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.ViewStage;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.ProjectionOptions;

/** A planner moves about on the map of the sample world. */
class MapJourney {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 640;

  private final Map<String, String> kept = new HashMap<>();
  private ViewStage stage;
  private MapView map;
  private MapChoices choices;
  private Node area;

  @BeforeEach
  void open() {
    stage =
        ViewStage.open(
            SampleData.world(),
            WIDTH,
            HEIGHT,
            tools -> {
              choices = new MapChoices(MapTools.settings(kept));
              map = MapTools.view(tools, choices);
              return map;
            });
    area = stage.find("map", Node.class);
    settle();
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private void settle() {
    stage.await(map::isSettled);
  }

  private MapCamera camera() {
    return stage.ask(() -> map.navigator().camera().get());
  }

  private Point2D onScreen(String id) {
    Point2D pixel = pixel(id);
    return stage.at(area, pixel.getX(), pixel.getY());
  }

  private Point2D pixel(String id) {
    City city = SampleData.world().city(SampleData.position(id));
    double[] pixel = new double[2];
    assertThat(camera().toPixel(city.longitude(), city.latitude(), pixel)).isTrue();
    return new Point2D(pixel[0], pixel[1]);
  }

  @Test
  void citiesAreToldOfAndSelected() {
    stage.robot().moveTo(onScreen("tokyo"));
    assertThat(stage.ask(() -> map.pointing().tip().words())).contains("Tokyo", "Japan", "Rank");
    assertThat(stage.explorer().selection().hovered().get()).contains("tokyo");
    stage.keep("map-hover");
    stage.robot().clickOn(MouseButton.PRIMARY);
    assertThat(stage.explorer().selection().cities().get()).containsExactly("tokyo");
    settle();
    stage.keep("map-selected");
    stage.click(area, pixel("sydney"), KeyCode.CONTROL);
    assertThat(stage.explorer().selection().cities().get()).containsExactly("tokyo", "sydney");
    stage.robot().push(KeyCode.ESCAPE);
    assertThat(stage.explorer().selection().cities().get()).isEmpty();
  }

  @Test
  void aFrameSelectsMany() {
    Point2D northWest = pixel("london").add(-20, -20);
    Point2D southEast = pixel("frankfurt").add(20, 20);
    stage.drag(area, northWest, southEast, KeyCode.SHIFT);
    assertThat(stage.explorer().selection().cities().get())
        .containsExactlyInAnyOrder("london", "paris", "frankfurt");
  }

  @Test
  void theWheelZoomsToThePointerAndADragPans() {
    Point2D before = onScreen("dubai");
    double scale = camera().scale();
    stage.wheel(area, pixel("dubai"), 120);
    settle();
    assertThat(camera().scale()).isGreaterThan(scale * 1.2);
    assertThat(onScreen("dubai").distance(before)).isLessThan(1.5);
    stage.keep("map-zoomed");
    stage.robot().drag(before, MouseButton.PRIMARY).dropBy(60, 40);
    settle();
    assertThat(onScreen("dubai").distance(before.add(60, 40))).isLessThan(3);
    stage.robot().push(KeyCode.HOME);
    settle();
    assertThat(camera().zoom()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theProjectionIsChosenAndTheSeamDragged() {
    stage.robot().clickOn("#map-projection-button");
    stage.robot().clickOn("#map-projection-equal-earth");
    settle();
    assertThat(camera().projection().id()).isEqualTo("equal-earth");
    stage.keep("map-projections");
    stage.robot().clickOn("#map-meridian-150");
    settle();
    assertThat(camera().projection().centralMeridian()).isCloseTo(150, within(1e-9));
    stage.robot().clickOn("#map-projection-button");
    Point2D centre = new Point2D(WIDTH / 2.0, HEIGHT / 2.0);
    stage.drag(area, centre, centre.add(100, 0), KeyCode.ALT);
    settle();
    assertThat(camera().projection().centralMeridian()).isBetween(90.0, 140.0);
    stage.keep("map-seam");
    stage.run(
        () -> choices.change(now -> now.with(new ProjectionOptions("orthographic", 100, 20))));
    settle();
    stage.drag(area, centre, centre.add(80, 30));
    settle();
    assertThat(camera().projection().centralMeridian()).isLessThan(95);
    assertThat(camera().projection().centralParallel()).isGreaterThan(22);
    stage.keep("map-globe");
  }

  @Test
  void anotherProjectionIsDrawnWithItsOwnCameraFromTheFirstPictureOn() {
    List<String> seen = new ArrayList<>();
    stage.run(
        () -> {
          map.times()
              .addListener(
                  change -> {
                    MapScene scene = map.exportScene();
                    String camera = scene.camera().projection().id();
                    seen.add(camera + " for " + scene.options().projection().id());
                  });
          choices.change(now -> now.with(new ProjectionOptions("equal-earth", 40, 0)));
        });
    settle();
    assertThat(seen).isNotEmpty().containsOnly("equal-earth for equal-earth");
  }

  @Test
  void layersAreSwitched() {
    stage.robot().clickOn("#map-layers-button");
    stage.keep("map-layers");
    CheckBox links = stage.find("map-layer-LINKS", CheckBox.class);
    assertThat(stage.ask(links::isSelected)).isTrue();
    stage.robot().clickOn(links);
    settle();
    assertThat(choices.get().shows(LayerSwitch.LINKS)).isFalse();
    stage.keep("map-no-links");
    stage.wear(true, Language.CHINESE);
    settle();
    stage.keep("map-layers-dark-zh");
    stage.robot().push(KeyCode.ESCAPE);
    assertThat(stage.find("map-layers", MapPanel.class).isVisible()).isFalse();
  }

  @Test
  void severalMapsStandSideBySideUnderOneCamera() {
    stage.robot().clickOn("#map-multiples-button");
    settle();
    List<MapPane> panes = small();
    assertThat(panes).hasSizeGreaterThan(1);
    stage.keep("map-multiples");
    assertThat(stage.ask(() -> map.sheet().get().orElseThrow().titles())).doesNotHaveDuplicates();
    MapCamera before = camera(panes.getFirst());
    stage.wheel(panes.getLast(), new Point2D(80, 60), 120);
    settle();
    assertThat(camera(panes.getFirst()).scale()).isGreaterThan(before.scale() * 1.2);
    assertThat(panes).allMatch(pane -> camera(pane).equals(camera(panes.getFirst())));
    String second =
        stage.ask(() -> map.sheet().get().orElseThrow().options().get(1).symbols().node());
    stage.robot().clickOn("#multiple-title-1");
    settle();
    assertThat(choices.get().symbols().node()).isEqualTo(second);
    assertThat(stage.ask(() -> map.sheet().get())).isEmpty();
  }

  @Test
  void whatTheSmallMapsShowIsChosen() {
    stage.robot().clickOn("#map-multiples-button");
    settle();
    int before = small().size();
    stage.robot().clickOn("#multiples-choice");
    stage.robot().clickOn("#multiple-");
    settle();
    assertThat(small()).hasSize(before + 1);
    assertThat(stage.ask(() -> map.sheet().get().orElseThrow().titles())).contains("Total score");
    String dataset =
        stage.ask(() -> map.sheet().get().orElseThrow().results().getFirst().dataset().id());
    assertThat(choices.multiples(dataset)).hasSize(before + 1).contains("part ");
    stage.robot().push(KeyCode.ESCAPE);
    stage.wear(true, Language.CHINESE);
    settle();
    assertThat(stage.ask(() -> map.sheet().get().orElseThrow().titles())).contains("总分");
    stage.keep("map-multiples-dark-zh");
  }

  private List<MapPane> small() {
    return stage.ask(
        () ->
            IntStream.range(0, map.sheet().get().orElseThrow().titles().size())
                .mapToObj(at -> (MapPane) map.lookup("#multiple-map-" + at))
                .toList());
  }

  private MapCamera camera(MapPane pane) {
    return stage.ask(() -> pane.drawn().get().scene().camera());
  }

  @Test
  void everyLayerShowsInThePicture() {
    for (LayerSwitch layer : LayersPanel.OFFERED) {
      int[] before = pixels();
      stage.run(() -> choices.layer(layer, !choices.get().shows(layer)));
      settle();
      assertThat(pixels()).as(layer.name()).isNotEqualTo(before);
      stage.run(() -> choices.layer(layer, !choices.get().shows(layer)));
      settle();
    }
  }

  private int[] pixels() {
    return stage.ask(
        () -> {
          WritableImage picture = map.snapshot(null, null);
          int width = (int) picture.getWidth();
          int height = (int) picture.getHeight();
          int[] argb = new int[width * height];
          picture
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
          return argb;
        });
  }

  @Test
  void aCorridorIsToldOf() {
    stage.run(
        () ->
            choices.change(
                now ->
                    now.with(LayerSwitch.CORRIDORS, true)
                        .with(LayerSwitch.CITIES, false)
                        .with(LayerSwitch.LINKS, false)));
    settle();
    stage.keep("map-corridors");
    LinkMarks lines =
        stage.ask(() -> map.exportScene().marks(MapLayer.CORRIDORS, LinkLayerMarks.NONE).marks());
    int line = lines.size() - 1;
    int middle = (lines.paths().start(line) + lines.paths().end(line)) / 2;
    float[] xy = lines.paths().xy();
    Point2D at = new Point2D(camera().px(xy[2 * middle]), camera().py(xy[2 * middle + 1]));
    stage.robot().moveTo(stage.at(area, at.getX(), at.getY()));
    assertThat(stage.ask(() -> map.pointing().tip().words()))
        .contains(
            stage.ask(
                () ->
                    map.exportScene()
                        .marks(MapLayer.CORRIDORS, LinkLayerMarks.NONE)
                        .names()
                        .get(line)));
    stage.keep("map-corridor-hover");
  }

  @Test
  void aSelectedCityLiftsItsLinksAndDimsTheOthers() {
    LinkMarks before = stage.ask(() -> map.exportScene().links().marks());
    stage.robot().clickOn(onScreen("tokyo"));
    settle();
    LinkMarks after = stage.ask(() -> map.exportScene().links().marks());
    var links = stage.explorer().result().get().links().links();
    int tokyo = SampleData.position("tokyo");
    for (int link : after.order()) {
      int was = before.argb()[link] >>> 24;
      int is = after.argb()[link] >>> 24;
      if (links.origin(link) == tokyo || links.destination(link) == tokyo) {
        assertThat(is).isGreaterThanOrEqualTo(was);
      } else {
        assertThat(is).isLessThanOrEqualTo(was / 10 + 1);
      }
    }
  }

  @Test
  void linksAreToldOfAndSelected() {
    Point2D at = stage.ask(this::onALink);
    stage.robot().moveTo(stage.at(area, at.getX(), at.getY()));
    assertThat(stage.ask(() -> map.pointing().tip().words())).contains(" – ", "Rank");
    stage.keep("map-link-hover");
    stage.robot().clickOn(MouseButton.PRIMARY);
    assertThat(stage.explorer().selection().link().get()).isPresent();
    assertThat(stage.explorer().selection().cities().get()).hasSize(2);
    settle();
    stage.keep("map-link-selected");
  }

  /** A point in the middle of the strongest link's path that no city covers. */
  private Point2D onALink() {
    MapScene scene = map.exportScene();
    LinkMarks marks = scene.links().marks();
    int link = marks.order()[marks.size() - 1];
    int middle = (marks.paths().start(link) + marks.paths().end(link)) / 2;
    float[] xy = marks.paths().xy();
    return new Point2D(scene.camera().px(xy[2 * middle]), scene.camera().py(xy[2 * middle + 1]));
  }
}
