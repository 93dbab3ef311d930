package org.meridian.ui.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.LinkYears;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.state.RankBands;

/** What another year kept of the links of a city, on its page, by figures worked out by hand. */
final class HubJourney {

  private ViewStage stage;

  @BeforeEach
  void open() {
    stage =
        ViewStage.open(
            LinkYears.content().read().value().orElseThrow(),
            420,
            800,
            tools ->
                new CityView(
                    tools.explorer(),
                    tools.messages(),
                    new RankBands(tools.explorer(), tools.background()),
                    tools.background(),
                    new GroupCommands(tools.explorer(), tools.messages())));
    stage.run(() -> stage.explorer().commit("weights.step", now -> now.withYear(Period.of(2020))));
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  @Test
  void aHubIsComparedWithAnotherYearAndItsLossesAreListed() {
    stage.run(() -> stage.explorer().selection().select("a1"));
    stage.await(() -> stage.find("city-later", ComboBox.class) != null);
    ComboBox<?> box = stage.find("city-later", ComboBox.class);
    assertThat(box.getItems()).hasSize(2);

    stage.run(() -> box.getSelectionModel().select(1));
    stage.await(() -> said().contains("Epsilon"));

    LaterLinks later = new LaterLinks("flights", Period.of(2021));
    assertThat(stage.explorer().scenario().get().clusters().links().later())
        .isEqualTo(Optional.of(later));
    assertThat(said())
        .contains(
            "63\u00a0%",
            "Gained 25\u00a0%; recovery 88\u00a0%; partners kept 67\u00a0%; rank 1, then 2.")
        .containsSubsequence("Lost with", "Epsilon", "\u221210", "Beta", "\u22125");
    stage.run(() -> stage.explorer().selection().select("c"));
    stage.await(() -> said().contains("Alpha"));
    stage.run(() -> stage.wear(true, Language.CHINESE));
    stage.await(() -> said().contains("\u7532"));
    stage.run(() -> stage.explorer().undo());
    stage.await(() -> !said().contains("\u7532"));
  }

  private List<String> said() {
    return stage.ask(
        () ->
            Optional.ofNullable(stage.find("city-hub", Node.class)).stream()
                .flatMap(HubJourney::labels)
                .toList());
  }

  private static Stream<String> labels(Node node) {
    if (node instanceof Label label) {
      return Stream.of(label.getText());
    }
    return node instanceof Parent parent && !(node instanceof ComboBox)
        ? parent.getChildrenUnmodifiable().stream().flatMap(HubJourney::labels)
        : Stream.of();
  }
}
