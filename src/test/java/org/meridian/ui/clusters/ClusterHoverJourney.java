package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.meridian.view.clusters.StripRoom;
import org.meridian.view.clusters.SurvivalStrip;

/** The pointer on a cluster in any part lights it in all; Enter flies to it. */
final class ClusterHoverJourney extends ClusterStage {

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  @Test
  void theStripLightsTheClusterInMapAndRanking() {
    stage.await(map::isSettled);
    Node strip = stage.find("survival-strip", Node.class);
    SurvivalStrip shown = bench.content().get().shown().orElseThrow().strip();
    String bay = clusters().analysis().identity(holding("hong-kong")).id();
    int row = 0;
    while (!shown.rows().get(row).identity().id().equals(bay)) {
      row++;
    }
    StripRoom room =
        StripRoom.of(
            shown, strip.getLayoutBounds().getWidth(), strip.getLayoutBounds().getHeight());
    Point2D at = new Point2D(room.x(120), room.y(row));

    act(() -> strip.fireEvent(moved(strip, at)));

    assertThat(bench.lit().identity().get()).isEqualTo(bay);
    assertThat(isEdgeDrawn()).isTrue();
    assertThat(band().isVisible()).isTrue();
    assertThat(litRows()).isEqualTo(1);
    act(() -> strip.fireEvent(left(strip)));
    assertThat(isEdgeDrawn()).isFalse();
    assertThat(band().isVisible()).isFalse();
    assertThat(litRows()).isZero();
  }

  @Test
  void aCityUnderThePointerLightsItsCluster() {
    stage.await(map::isSettled);
    act(() -> stage.explorer().selection().hover("delft"));
    assertThat(stage.ask(() -> bench.lit().cluster())).contains(holding("amsterdam"));
    assertThat(isEdgeDrawn()).isTrue();
    act(() -> stage.explorer().selection().hover(null));
    assertThat(bench.lit().identity().get()).isEmpty();
  }

  @Test
  void theMapLightsWhatThePointerIsOnAndEnterFliesToIt() {
    stage.await(map::isSettled);
    Node pane = stage.find("map", Node.class);
    double before = stage.ask(() -> map.exportScene().camera().scale());
    act(() -> pane.fireEvent(moved(pane, onMap("hong-kong"))));
    assertThat(stage.ask(() -> bench.lit().cluster())).contains(holding("hong-kong"));
    assertThat(band().isVisible()).isTrue();
    press(KeyCode.ENTER, false);
    stage.await(() -> map.isSettled() && map.exportScene().camera().scale() > 2 * before);
  }

  private Point2D onMap(String id) {
    var camera = map.exportScene().camera();
    double[] point = new double[2];
    camera.projection().project(city(id).longitude(), city(id).latitude(), point);
    return new Point2D(camera.px(point[0]) / camera.unit(), camera.py(point[1]) / camera.unit());
  }

  private Node band() {
    return stage.ask(() -> stage.find("survival-strip", Node.class).lookup(".strip-band"));
  }

  private boolean isEdgeDrawn() {
    return stage.ask(
        () ->
            !((Path) stage.find("map", Node.class).lookup(".map-area-lit"))
                .getElements()
                .isEmpty());
  }

  private long litRows() {
    return stage.ask(
        () ->
            stage.find("cluster-ranking", Node.class).lookupAll(".table-row-cell").stream()
                .filter(row -> row.getPseudoClassStates().contains(LIT))
                .count());
  }

  private static MouseEvent moved(Node node, Point2D at) {
    return event(node, at, MouseEvent.MOUSE_MOVED);
  }

  private static MouseEvent left(Node node) {
    return event(node, new Point2D(-1, -1), MouseEvent.MOUSE_EXITED);
  }

  private static MouseEvent event(Node node, Point2D at, javafx.event.EventType<MouseEvent> type) {
    Point2D screen = node.localToScreen(at);
    Point2D inScene = node.localToScene(at);
    return new MouseEvent(
        type,
        inScene.getX(),
        inScene.getY(),
        screen.getX(),
        screen.getY(),
        javafx.scene.input.MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        null);
  }
}
