package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.LinkYears;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;

/** The card compares two years by the members that each year has, by figures worked out by hand. */
final class OwnMembersJourney extends ClusterStage {

  private static final LaterLinks FLIGHTS = new LaterLinks("flights", Period.of(2021));

  private void openMoving() {
    Dataset moving = LinkYears.moving().read().value().orElseThrow();
    ClusterSettings settings =
        ClusterSettings.of(100, 2, "", ClusterReach.ALL.withAmong(OptionalInt.of(6)))
            .withLinks(new ClusterLinkLayers(List.of(), Optional.of(FLIGHTS)));
    act(() -> stage.explorer().open(moving));
    act(
        () ->
            stage
                .explorer()
                .commit(
                    "weights.step", now -> now.withYear(Period.of(2020)).withClusters(settings)));
    act(() -> bench.choose(clusters().analysis().clusters().clusters().getFirst()));
  }

  private Optional<LaterLinks> later() {
    return stage.explorer().scenario().get().clusters().links().later();
  }

  private List<String> card() {
    return said("cluster-card");
  }

  @Test
  void membersOfEachYearAreChosenInTheCardSaidAndUndone() {
    openMoving();
    stage.await(() -> card().contains("84\u00a0%"));

    act(() -> stage.find("cluster-later-own", CheckBox.class).fire());
    stage.await(() -> card().contains("30\u00a0%"));

    assertThat(later()).contains(FLIGHTS.withOwnMembers(true));
    assertThat(card())
        .contains("Gained 64\u00a0%; recovery 94\u00a0%; partners kept 50\u00a0%; rank 1, then 2.");
    assertThat(stage.find("cluster-later-own", CheckBox.class).getTooltip().getText())
        .contains("in 2021 it has those");

    act(() -> bench.choose(clusters().analysis().clusters().clusters().get(2)));
    stage.await(() -> card().stream().anyMatch(each -> each.startsWith("In 2021 no cluster")));
    act(() -> stage.wear(true, Language.CHINESE));
    stage.await(() -> card().stream().anyMatch(each -> each.contains("2021\u5e74\u6ca1\u6709")));

    act(stage.explorer()::undo);
    assertThat(later()).contains(FLIGHTS);
    stage.await(() -> card().stream().noneMatch(each -> each.contains("2021\u5e74\u6ca1\u6709")));
  }
}
