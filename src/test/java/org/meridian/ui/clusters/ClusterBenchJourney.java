package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.StripRoom;

/** The bench of clusters: the hand and the keys. */
final class ClusterBenchJourney extends ClusterStage {

  private static final double KM = 0.05;

  @Test
  void aDragShowsEveryRadiusOnItsWayAndIsOneStepOfUndo() {
    Node strip = stage.find("survival-strip", Node.class);
    StripRoom room =
        StripRoom.of(
            bench.content().get().shown().orElseThrow().strip(),
            strip.getLayoutBounds().getWidth(),
            strip.getLayoutBounds().getHeight());

    stage.drag(strip, new Point2D(room.x(150), 30), new Point2D(room.x(240), 30));
    await();

    assertThat(radius()).isCloseTo(240, within(1.5));
    assertThat(stage.find("clusters-radius", Label.class).getText())
        .isEqualTo(ClusterWords.km(radius()));
    assertThat(stage.find("clusters-because", Label.class).getText()).contains("km");
    assertThat(heading()).isEqualTo("What this brought about");
    act(stage.explorer()::undo);
    assertThat(radius()).isEqualTo(150);
    assertThat(stage.explorer().history().get().canUndo()).isFalse();
    assertThat(stage.find("clusters-radius", Label.class).getText()).isEqualTo("150");
    assertThat(heading()).isEqualTo("What this took back");
    act(() -> bench.change("clusters.step.minimum", now -> now.withDensity(4, now.weightBy())));
    assertThat(heading()).isEqualTo("At the next change");
  }

  @Test
  void eachDragSaysWhatItBroughtAboutItself() {
    drag(240);
    drag(260);
    assertThat(bench.content().get().fromKm()).isEqualTo(240);
    presenterModeLeavesARulerThreeControlsAndNoCitiesOutside();
  }

  private void presenterModeLeavesARulerThreeControlsAndNoCitiesOutside() {
    Node strip = stage.find("survival-strip", Node.class);
    press(KeyCode.M, false);
    stage.await(() -> strip.getLayoutBounds().getHeight() < 60);
    assertThat(stage.find("strip-how", Node.class).getParent().isVisible()).isFalse();
    assertThat(stage.find("clusters-weight", Node.class).getParent().isVisible()).isFalse();
    assertThat(stage.find("clusters-among", Node.class).getParent().isVisible()).isTrue();
    assertThat(clusters().look().noise()).isFalse();
    at(150);
    assertThat(bench.content().get().because()).hasSizeGreaterThan(2);
    assertThat(stage.find("clusters-because", Label.class).getText().lines()).hasSize(2);
    assertThat(bench.look().get().noise()).isTrue();
    press(KeyCode.M, false);
    stage.await(() -> strip.getLayoutBounds().getHeight() > 60);
    assertThat(clusters().look().noise()).isTrue();
  }

  private void drag(double km) {
    stage.run(() -> bench.previewRadius(km - 1));
    await();
    stage.run(() -> bench.commitRadius(km));
    await();
  }

  private String heading() {
    return stage.ask(() -> controls.heading().getValue());
  }

  @Test
  void thePresetThatHoldsKeepsItsMarkWhenItIsPressedAgain() {
    ToggleButton usual = stage.find("clusters-preset-usual", ToggleButton.class);
    act(usual::fire);
    act(usual::fire);
    assertThat(usual.isSelected()).isTrue();
    act(() -> stage.find("clusters-more", Button.class).fire());
    assertThat(usual.isSelected()).isFalse();
  }

  @Test
  void bracketsGoToTheChangesAndShiftWithArrowsStepsTheRadius() {
    press(KeyCode.CLOSE_BRACKET, false);
    assertThat(radius()).isCloseTo(151.9, within(KM));
    press(KeyCode.OPEN_BRACKET, false);
    assertThat(radius()).isLessThan(150);
    at(150);
    press(KeyCode.RIGHT, true);
    assertThat(radius()).isEqualTo(151);
    press(KeyCode.UP, true);
    assertThat(radius()).isEqualTo(161);
  }

  @Test
  void digitsFlyToAClusterAndEscapeLetsGoOfIt() {
    stage.await(map::isSettled);
    double before = stage.ask(() -> map.exportScene().camera().scale());
    press(KeyCode.DIGIT2, false);
    assertThat(bench.chosenCities()).hasSize(BAY.size());
    assertThat(stage.find("cluster-name", Label.class).getText()).contains("Greater Bay");
    stage.await(() -> map.isSettled() && map.exportScene().camera().scale() > 2 * before);
    press(KeyCode.ESCAPE, false);
    assertThat(bench.chosenCities()).isEmpty();
    press(KeyCode.NUMPAD2, false);
    assertThat(bench.chosenCities()).hasSize(BAY.size());
  }

  @Test
  void theRankingListsClustersAndBothByOneScale() {
    TableView<ClusterRanking.Row> table = table();
    assertThat(table.getItems()).hasSize(clusters().listed().size());
    act(() -> stage.find("rank-both", ToggleButton.class).fire());
    assertThat(table.getItems())
        .anyMatch(ClusterRanking.Row::isCluster)
        .anyMatch(row -> !row.isCluster());
    act(() -> stage.find("rank-both", ToggleButton.class).fire());
    assertThat(stage.find("rank-both", ToggleButton.class).isSelected()).isTrue();
    act(() -> stage.find("rank-clusters", ToggleButton.class).fire());
    act(() -> table.getSelectionModel().select(2));
    assertThat(bench.chosenCities().stream().map(city -> city.id())).contains("amsterdam");
  }

  @SuppressWarnings("unchecked")
  private TableView<ClusterRanking.Row> table() {
    return (TableView<ClusterRanking.Row>) stage.find("cluster-ranking", TableView.class);
  }
}
