package org.meridian.ui.city;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.meridian.flow.groups.LinkResilience.PartSums;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.scenario.clustering.figures.HubResilience;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.clusters.parts.CardParts;
import org.meridian.ui.clusters.parts.LaterChoice;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.clusters.layers.FollowedWords;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * What another year kept of the links of a city: a choice of indicator and year, which clusters
 * share, and what was lost by partner. Not there where the dataset has links of one year only.
 */
final class HubPart extends VBox {

  /** So many partners are named. */
  private static final int PARTNERS = 5;

  private static final double TONE = 0.75;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final NewestWins<Order, Answer> work;
  private Order asked;

  /** What is asked for. */
  private record Order(ScenarioResult result, int city, Optional<LaterLinks> later) {}

  /** What came of it. */
  private record Answer(Order order, List<LaterLinks> choices, Optional<HubResilience> hub) {}

  HubPart(Explorer explorer, LiveMessages messages, Background background) {
    super(4);
    this.explorer = explorer;
    this.messages = messages;
    work = background.newest(HubPart::answer, this::fill);
    setId("city-hub");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  private static Answer answer(Order order) {
    ScenarioResult result = order.result();
    return new Answer(
        order,
        ClusterResilience.choices(result.dataset(), result.scenario().year()),
        order.later().flatMap(later -> HubResilience.of(result, order.city(), later)));
  }

  /** Shows a city of a result, by its position. */
  void show(ScenarioResult result, int city) {
    Order order = new Order(result, city, result.scenario().clusters().links().later());
    if (!order.equals(asked)) {
      asked = order;
      work.submit(order);
    }
  }

  private void fill(Answer answer) {
    Optional<LaterLinks> chosen = answer.order().later();
    setVisible(!answer.choices().isEmpty() || chosen.isPresent());
    getChildren().clear();
    LaterChoice choice = new LaterChoice(messages, answer.order().result().dataset(), this::choose);
    getChildren().add(CardParts.section(messages.get("clusters.later"), ""));
    getChildren().add(choice.box("city-later", answer.choices(), chosen));
    answer.hub().flatMap(hub -> same(answer.order())).ifPresent(getChildren()::add);
    answer.hub().ifPresent(hub -> figures(answer.order().result(), hub));
    chosen
        .filter(later -> answer.hub().isEmpty())
        .map(later -> messages.get("clusters.later.absent", choice.said(later)))
        .map(why -> CardParts.wrapped(why, "secondary"))
        .ifPresent(getChildren()::add);
  }

  /** A line where both years show the same values. */
  private Optional<Label> same(Order order) {
    return order
        .later()
        .flatMap(later -> FollowedWords.sameValues(order.result(), later))
        .map(same -> CardParts.wrapped(same.in(messages), "secondary"));
  }

  private void choose(Optional<LaterLinks> later) {
    explorer.commit(
        "clusters.step.later",
        now -> now.withClusters(now.clusters().withLinks(now.clusters().links().withLater(later))));
  }

  private Color tone() {
    MapStyle style = MapStyle.of(MapTheme.of(explorer.dark().get()));
    return ToolkitColour.of(style.links().at(TONE));
  }

  private void figures(ScenarioResult result, HubResilience hub) {
    PartSums sums = hub.sums();
    row(
        messages.get("clusters.later.part.all"),
        sums.keptShare(),
        CardParts.percent(sums.keptShare(), messages));
    getChildren()
        .add(
            CardParts.wrapped(
                messages.get(
                    "clusters.later.figures",
                    CardParts.percent(sums.gainedShare(), messages),
                    CardParts.percent(sums.recovery(), messages),
                    CardParts.percent(hub.partnersKept(), messages),
                    rank(hub.rankBefore()),
                    rank(hub.rankAfter())),
                "secondary"));
    if (hub.losses().isEmpty()) {
      return;
    }
    getChildren().add(CardParts.label(messages.get("clusters.later.losses"), "secondary"));
    double most = hub.losses().getFirst().sums().lost();
    for (HubResilience.HubLoss loss : hub.losses().stream().limit(PARTNERS).toList()) {
      double lost = loss.sums().lost();
      String name = messages.get(result.dataset().city(loss.partner()).name());
      row(name, lost / most, "\u2212" + Numbers.brief(lost));
    }
  }

  private void row(String name, double share, String figure) {
    getChildren().add(CardParts.row(CardParts.label(name), share, tone(), figure));
  }

  private static String rank(int rank) {
    return rank == 0 ? Numbers.MISSING : Integer.toString(rank);
  }
}
