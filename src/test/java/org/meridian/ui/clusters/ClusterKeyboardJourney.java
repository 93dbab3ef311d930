package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.scenario.Scenario;

/** The bench by keyboard alone: order of Tab, names for the ear, and undo of each change. */
final class ClusterKeyboardJourney extends ClusterStage {

  private static final int MOST_STOPS = 80;

  @Test
  void tabGoesThroughControlsMapStripRankingAndCard() {
    press(KeyCode.DIGIT2, false);
    List<String> stops = stops("clusters-presented");
    assertThat(stops)
        .containsSubsequence(
            "clusters-slider",
            "clusters-fewer",
            "clusters-more",
            "clusters-weight",
            "clusters-among",
            "clusters-listed",
            "clusters-arcs",
            "clusters-preset-usual",
            "clusters-further",
            "clusters-pin",
            "clusters-export",
            "map",
            "clusters-previous",
            "clusters-next",
            "clusters-calm",
            "survival-strip",
            "rank-clusters",
            "clusters-order",
            "cluster-ranking",
            "cluster-card-menu")
        .doesNotHaveDuplicates();
  }

  /** Ids of what Tab stops at, from one on until it comes round. */
  private List<String> stops(String first) {
    Node start = stage.find(first, Node.class);
    stage.run(start::requestFocus);
    List<String> stops = new ArrayList<>();
    for (int at = 0; at < MOST_STOPS; at++) {
      Node owner = stage.ask(() -> start.getScene().getFocusOwner());
      if (at > 0 && owner == start) {
        break;
      }
      if (owner.getId() != null) {
        stops.add(owner.getId());
      }
      stage.run(() -> owner.requestFocusTraversal(TraversalDirection.NEXT));
    }
    return stops;
  }

  @Test
  void whatTakesTheKeyboardHasANameForTheEar() {
    press(KeyCode.DIGIT2, false);
    act(() -> stage.find("clusters-further", ToggleButton.class).fire());
    List<Node> silent = new ArrayList<>();
    List<Node> heard = new ArrayList<>();
    stage.run(() -> listen(stage.find("map", Node.class).getScene().getRoot(), heard, silent));
    assertThat(silent).isEmpty();
    assertThat(heard).hasSizeGreaterThan(30);
  }

  private static void listen(Node node, List<Node> heard, List<Node> silent) {
    if (!node.isVisible()) {
      return;
    }
    boolean isStop = node.isFocusTraversable() && !(node instanceof ScrollPane);
    if (isStop) {
      boolean says = node instanceof Labeled labeled && isSaid(labeled.getText());
      (says || isSaid(node.getAccessibleText()) ? heard : silent).add(node);
    }
    boolean isOne = node instanceof Control && isStop;
    if (node instanceof Parent parent && !isOne) {
      parent.getChildrenUnmodifiable().forEach(part -> listen(part, heard, silent));
    }
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  @Test
  void eachChangeIsOneStepBack() {
    Scenario before = stage.explorer().scenario().get();
    changes()
        .forEach(
            (what, change) -> {
              change.run();
              await();
              assertThat(stage.explorer().scenario().get()).as(what).isNotEqualTo(before);
              act(() -> stage.explorer().undo());
              assertThat(stage.explorer().scenario().get()).as(what).isEqualTo(before);
              assertThat(stage.explorer().history().get().canUndo()).as(what).isFalse();
            });
  }

  private Map<String, Runnable> changes() {
    Map<String, Runnable> changes = new LinkedHashMap<>();
    changes.put("next change", () -> press(KeyCode.CLOSE_BRACKET, false));
    changes.put("change before", () -> press(KeyCode.OPEN_BRACKET, false));
    changes.put("one kilometre more", () -> press(KeyCode.RIGHT, true));
    changes.put("ten kilometres fewer", () -> press(KeyCode.DOWN, true));
    changes.put("longest calm", () -> fire("clusters-calm"));
    changes.put("drag in the strip", this::dragStrip);
    changes.put("slider", this::dragSlider);
    changes.put("more cities", () -> fire("clusters-more"));
    changes.put("weight", () -> choose("clusters-weight"));
    changes.put("scope", () -> choose("clusters-among"));
    changes.put("pin", () -> fire("clusters-pin"));
    changes.put("links", this::drawLinks);
    changes.put(
        "preset", () -> act(() -> stage.find("clusters-preset-tight", ToggleButton.class).fire()));
    return changes;
  }

  private void fire(String id) {
    act(() -> stage.find(id, Button.class).fire());
  }

  private void dragStrip() {
    Node strip = stage.find("survival-strip", Node.class);
    double wide = strip.getLayoutBounds().getWidth();
    stage.drag(strip, new Point2D(wide / 3, 20), new Point2D(wide / 2, 20));
  }

  private void dragSlider() {
    Slider slider = stage.find("clusters-slider", Slider.class);
    stage.run(() -> slider.setValueChanging(true));
    for (double value : new double[] {0.2, 0.4, 0.6}) {
      stage.run(
          () -> slider.setValue(slider.getMin() + value * (slider.getMax() - slider.getMin())));
    }
    stage.run(() -> slider.setValueChanging(false));
  }

  /** The second of what is offered. */
  private void choose(String id) {
    act(() -> stage.find(id, ComboBox.class).getSelectionModel().select(1));
  }

  private void drawLinks() {
    CheckMenuItem first =
        (CheckMenuItem) stage.find("clusters-arcs", MenuButton.class).getItems().getFirst();
    act(() -> first.setSelected(true));
    act(first::fire);
  }

  @Test
  void escapeLetsGoOfTheClusterAndEnterFliesToIt() {
    stage.await(map::isSettled);
    double before = stage.ask(() -> map.exportScene().camera().scale());
    act(() -> bench.choose(holding("shanghai")));
    press(KeyCode.ENTER, false);
    stage.await(() -> map.isSettled() && map.exportScene().camera().scale() > 2 * before);
    press(KeyCode.ESCAPE, false);
    assertThat(stage.ask(() -> bench.clusters().flatMap(found -> found.chosen())))
        .isEqualTo(Optional.empty());
  }
}
