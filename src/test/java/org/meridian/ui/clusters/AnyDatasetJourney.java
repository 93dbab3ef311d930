package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ClusterPreset;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.MadeDatasets;

/** The bench on odd datasets: nothing throws, and what is empty says why and what to do. */
final class AnyDatasetJourney extends ClusterStage {

  private static final int MANY = 10_000;

  private static List<Named<Dataset>> odd() {
    return MadeDatasets.odd();
  }

  /** All but the largest, whose pictures take longer. */
  private static List<Named<Dataset>> small() {
    return odd().stream().filter(each -> each.getPayload().cities().size() < MANY).toList();
  }

  private void open(Dataset dataset) {
    stage.run(() -> stage.explorer().open(dataset));
    stage.await(() -> stage.explorer().dataset().get() == dataset);
    await();
    stage.await(() -> bench.content().get().result().dataset() == dataset);
    stage.await(map::isSettled);
  }

  private void open(String name) {
    open(
        odd().stream()
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow()
            .getPayload());
  }

  @ParameterizedTest
  @MethodSource("small")
  void everyKeyAndControlWorks(Dataset dataset) {
    open(dataset);
    for (KeyCode key :
        List.of(
            KeyCode.CLOSE_BRACKET,
            KeyCode.OPEN_BRACKET,
            KeyCode.DIGIT1,
            KeyCode.DIGIT9,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.M,
            KeyCode.M)) {
      press(key, false);
      saysWhatIsEmpty();
    }
    press(KeyCode.UP, true);
    fire("clusters-calm");
    dragsTheStrip();
    fire("clusters-pin");
    for (ClusterPreset preset : ClusterPreset.values()) {
      act(() -> stage.find("clusters-preset-" + preset.id(), ToggleButton.class).fire());
      saysWhatIsEmpty();
    }
    act(() -> stage.find("rank-both", ToggleButton.class).fire());
    act(() -> stage.wear(true, Language.CHINESE));
    stage.await(map::isSettled);
    saysWhatIsEmpty();
  }

  @Test
  void tenThousandCitiesAreClusteredChosenAndDragged() {
    open("10,000 cities");
    assertThat(clusters().analysis().places().size()).isEqualTo(MANY);
    press(KeyCode.DIGIT1, false);
    assertThat(bench.chosenCities()).isNotEmpty();
    dragsTheStrip();
    press(KeyCode.CLOSE_BRACKET, false);
    saysWhatIsEmpty();
  }

  private void fire(String id) {
    act(() -> stage.find(id, Button.class).fire());
  }

  private void dragsTheStrip() {
    Node strip = stage.find("survival-strip", Node.class);
    double wide = strip.getLayoutBounds().getWidth();
    stage.drag(strip, new Point2D(wide / 3, 20), new Point2D(wide / 2, 20));
    await();
    saysWhatIsEmpty();
  }

  /** Ranking and controls say the same reason, in the language of now. */
  private void saysWhatIsEmpty() {
    Optional<String> refused =
        bench.content().get().answer().refusal().map(why -> why.in(messages));
    Optional<String> empty =
        bench.clusters().flatMap(ClusterContent::emptyReason).map(why -> why.in(messages));
    Optional<String> why = refused.or(() -> empty);
    assertThat(why.isPresent())
        .isEqualTo(bench.clusters().map(found -> found.listed().isEmpty()).orElse(true));
    why.ifPresent(
        reason ->
            assertThat(String.join("\n", said("clusters-because"))).as(reason).contains(reason));
    if (stage.find("rank-clusters", ToggleButton.class).isSelected()) {
      why.ifPresent(reason -> assertThat(said("cluster-ranking")).contains(reason));
    }
  }

  @Test
  void withoutPlacesTheBenchSaysWhereToPutThem() {
    open("none with a place");
    assertThat(said("cluster-ranking"))
        .contains(
            "No city has a known place, so there is nothing to cluster. Add latitude and"
                + " longitude to cities.csv.");
    assertThat(clusters().analysis().clusters().clusters()).isEmpty();
  }

  @Test
  void withoutScoresClustersStandWithoutSums() {
    open("without scores");
    assertThat(said("cluster-ranking"))
        .contains("No cluster has a leading city. Show all clusters to see them.");
    act(() -> bench.look(now -> now.withLedOnly(false)));
    List<ClusterRanking.Row> rows = bench.content().get().shown().orElseThrow().clusters().rows();
    assertThat(rows).isNotEmpty().allMatch(row -> Double.isNaN(row.value()) && row.rank() == 0);
    assertThat(said("cluster-ranking")).contains("\u2013").doesNotContain("0.0", "NaN");
    press(KeyCode.DIGIT1, false);
    assertThat(said("cluster-card")).contains("Without a leading city").doesNotContain("NaN");
  }

  @Test
  void allInOnePlaceIsOneClusterAtEveryRadius() {
    open("all in one place");
    assertThat(clusters().listed()).hasSize(1);
    at(1);
    assertThat(clusters().listed()).hasSize(1);
    assertThat(clusters().events().next(1)).isEmpty();
  }

  @Test
  void aClusterLiesAcrossTheAntimeridianAndAboutThePole() {
    open("about the antimeridian");
    assertThat(clusters().listed().getFirst().size()).isGreaterThan(20);
    press(KeyCode.DIGIT1, false);
    stage.await(map::isSettled);
    open("about the pole");
    assertThat(clusters().listed().getFirst().size()).isGreaterThan(20);
    press(KeyCode.DIGIT1, false);
    stage.await(map::isSettled);
    assertThat(bench.chosenCities()).hasSizeGreaterThan(20);
  }
}
