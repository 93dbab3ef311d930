package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.meridian.ui.stage.SampleNetwork;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.options.ProjectionOptions;

/** A planner moves about on the map of the sample world. */
class MapJourney extends SampleMapJourney {
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
  void aSelectedCityLiftsItsLinksAndDimsTheOthers() {
    LinkMarks before = stage.ask(() -> map.exportScene().links().marks());
    stage.robot().clickOn(onScreen("tokyo"));
    settle();
    LinkMarks after = stage.ask(() -> map.exportScene().links().marks());
    var links = stage.explorer().result().get().links().links();
    int tokyo = SampleNetwork.position("tokyo");
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

  @Test
  void keysOfTheMapZoomMoveOpenProfilesAndClearOneThingAtATime() {
    stage.run(area::requestFocus);
    MapCamera start = camera();
    stage.robot().type(KeyCode.PLUS);
    settle();
    assertThat(camera().scale()).isGreaterThan(start.scale());
    stage.robot().type(KeyCode.RIGHT).type(KeyCode.DOWN);
    settle();
    assertThat(camera().centreX()).isGreaterThan(start.centreX());
    assertThat(camera().centreY()).isLessThan(start.centreY());
    stage.robot().type(KeyCode.MINUS).type(KeyCode.HOME);
    settle();
    assertThat(camera().scale()).isCloseTo(start.scale(), within(1e-6));
    assertThat(camera().centreX()).isCloseTo(start.centreX(), within(1e-6));
    stage.run(() -> stage.explorer().selection().select("tokyo"));
    stage.robot().type(KeyCode.ENTER);
    assertThat(stage.explorer().comparison().cities().get()).containsExactly("tokyo");
    stage.robot().moveTo(onScreen("tokyo"));
    assertThat(stage.ask(() -> map.pointing().tip().words())).isNotEmpty();
    stage.robot().type(KeyCode.ESCAPE);
    assertThat(stage.ask(() -> map.pointing().tip().words())).isEmpty();
    assertThat(stage.explorer().selection().cities().get()).containsExactly("tokyo");
    stage.robot().type(KeyCode.ESCAPE);
    assertThat(stage.explorer().selection().cities().get()).isEmpty();
  }
}
