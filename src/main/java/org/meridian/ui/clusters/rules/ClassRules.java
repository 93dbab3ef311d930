package org.meridian.ui.clusters.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.text.Numbers;
import org.meridian.ui.clusters.parts.ChoiceRow;
import org.meridian.ui.text.LiveMessages;

/** What makes the class of a cluster: its leading cities, and whose countries count. */
final class ClassRules extends VBox {

  private static final List<Double> SHARES = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
  private static final List<Integer> RANKS = List.of(10, 20, 50, 100, 200, Integer.MAX_VALUE);

  private final SettingsHand hand;
  private final ChoiceRow<Double> share;
  private final ChoiceRow<Integer> rank;
  private final ChoiceRow<Boolean> crossing;

  /**
   * @param hand whose rules they are
   */
  ClassRules(LiveMessages messages, SettingsHand hand) {
    super(8);
    this.hand = hand;
    share =
        new ChoiceRow<>(
            messages,
            "clusters-leading-share",
            "clusters.leading.share",
            of -> messages.get("clusters.leading.share.value", Numbers.exact(of)),
            of -> change("clusters.step.leading", rule -> rule.withShare(of)));
    rank =
        new ChoiceRow<>(
            messages,
            "clusters-leading-rank",
            "clusters.leading.rank",
            last -> word(messages, last),
            last -> change("clusters.step.leading", rule -> rule.withLastRank(last)));
    crossing =
        new ChoiceRow<>(
            messages,
            "clusters-crossing",
            "clusters.crossing",
            cores -> messages.get(cores ? "clusters.crossing.cores" : "clusters.crossing.all"),
            cores -> change("clusters.step.crossing", rule -> rule.withOnlyCores(cores)));
    share.offer(SHARES);
    rank.offer(RANKS);
    crossing.offer(List.of(false, true));
    getChildren().setAll(share.stacked(), rank.stacked(), crossing.stacked());
  }

  private static String word(LiveMessages messages, int last) {
    return last == Integer.MAX_VALUE
        ? messages.get("clusters.leading.rank.any")
        : messages.get("clusters.leading.rank.first", Numbers.whole(last));
  }

  private void change(String step, UnaryOperator<LeadingRule> changed) {
    hand.change(step, now -> now.withLeading(changed.apply(now.leading())));
  }

  /** Says the choices in the language of now. */
  void translate() {
    share.translate();
    rank.translate();
    crossing.translate();
  }

  /** Shows the rule of now. */
  void show(LeadingRule rule) {
    share.choose(rule.share());
    rank.choose(rule.lastRank());
    crossing.choose(rule.onlyCores());
  }
}
