package org.meridian.ui.clusters.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkResilience.PartSums;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.layers.FollowedWords;

/**
 * What another year kept of a cluster's links, in its card: a choice of indicator and year, shares
 * by part, rank in both years, and what was lost by partner.
 *
 * @param messages words
 * @param choose takes the links to compare with; empty for none
 */
public record ResiliencePart(LiveMessages messages, Consumer<Optional<LaterLinks>> choose) {

  /** So many partners are named. */
  private static final int PARTNERS = 5;

  /** The lines of a card. */
  public List<Node> lines(ClusterAnalysis analysis, ClusterCard card, Color colour) {
    List<Node> lines = new ArrayList<>();
    lines.add(CardParts.section(messages.get("clusters.later"), ""));
    var result = analysis.result();
    List<LaterLinks> choices =
        ClusterResilience.choices(result.dataset(), result.scenario().year());
    Optional<LaterLinks> chosen = analysis.settings().links().later();
    if (choices.isEmpty() && chosen.isEmpty()) {
      lines.add(quiet(messages.get("clusters.later.one")));
      return lines;
    }
    LaterChoice choice = new LaterChoice(messages, result.dataset(), choose);
    lines.add(choice.box("cluster-later", choices, chosen));
    chosen.map(choice::ownMembers).ifPresent(lines::add);
    card.later().ifPresent(kept -> lines.addAll(figures(analysis, card, kept, colour)));
    chosen
        .filter(later -> card.later().isEmpty())
        .map(later -> messages.get("clusters.later.absent", choice.said(later)))
        .ifPresent(why -> lines.add(quiet(why)));
    return lines;
  }

  /** What a cluster loses without the links of its leading city, by scores of pathways. */
  public String withoutLeader(ClusterAnalysis analysis, ClusterCard card) {
    String leader = messages.get(leader(analysis, card));
    return messages.get(
        "clusters.later.leader",
        leader,
        CardParts.percent(card.figures().withoutLeader(), messages));
  }

  private static Label quiet(String words) {
    return CardParts.wrapped(words, "secondary");
  }

  private List<Node> figures(
      ClusterAnalysis analysis, ClusterCard card, ClusterResilience kept, Color colour) {
    List<Node> lines = new ArrayList<>();
    if (!kept.isFound()) {
      lines.add(quiet(FollowedWords.unfollowed(analysis, kept).in(messages)));
      return lines;
    }
    FollowedWords.sameValues(analysis.result(), kept.later())
        .ifPresent(same -> lines.add(quiet(same.in(messages))));
    lines.add(part("all", kept.links().all(), colour));
    lines.add(part("inside", kept.links().inside(), colour));
    lines.add(part("clusters", kept.links().toGroups(), colour));
    lines.add(part("rest", kept.links().toRest(), colour));
    lines.add(quiet(inAll(kept)));
    String leader = messages.get(leader(analysis, card));
    lines.add(
        quiet(
            messages.get(
                "clusters.later.leader",
                leader,
                CardParts.percent(kept.withoutLeader(), messages))));
    List<ClusterResilience.PartnerLoss> losses = kept.losses();
    if (!losses.isEmpty()) {
      lines.add(CardParts.label(messages.get("clusters.later.losses"), "secondary"));
    }
    double most = losses.isEmpty() ? 1 : losses.getFirst().sums().lost();
    losses.stream()
        .limit(PARTNERS)
        .forEach(loss -> lines.add(loss(analysis, card, loss, most, colour)));
    return lines;
  }

  private String inAll(ClusterResilience kept) {
    PartSums all = kept.links().all();
    return messages.get(
        "clusters.later.figures",
        CardParts.percent(all.gainedShare(), messages),
        CardParts.percent(all.recovery(), messages),
        CardParts.percent(kept.partnersKept(), messages),
        Integer.toString(kept.rankBefore()),
        Integer.toString(kept.rankAfter()));
  }

  private static LocalText leader(ClusterAnalysis analysis, ClusterCard card) {
    return analysis.places().city(analysis.clusters().leader(card.cluster())).name();
  }

  private Node part(String id, PartSums sums, Color colour) {
    Label name = CardParts.label(messages.get("clusters.later.part." + id));
    return CardParts.row(
        name, sums.keptShare(), colour, CardParts.percent(sums.keptShare(), messages));
  }

  private Node loss(
      ClusterAnalysis analysis,
      ClusterCard card,
      ClusterResilience.PartnerLoss loss,
      double most,
      Color colour) {
    String name =
        loss.partner() == card.cluster().number()
            ? messages.get("clusters.later.part.inside")
            : loss.partner() == GroupLinks.REST
                ? messages.get("clusters.later.part.rest")
                : messages.get(
                    ClusterWords.marked(
                        analysis, analysis.clusters().clusters().get(loss.partner() - 1)));
    double lost = loss.sums().lost();
    return CardParts.row(
        CardParts.label(name), lost / most, colour, "\u2212" + Numbers.brief(lost));
  }
}
