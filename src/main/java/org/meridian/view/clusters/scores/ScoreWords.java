package org.meridian.view.clusters.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.figures.NodeAggregates;
import org.meridian.scenario.clustering.figures.UnfitMeasure;
import org.meridian.text.Messages;
import org.meridian.view.clusters.ClusterOrder;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.content.TextInLanguage;

/** What clusters are ranked by, and what their scores are made of, in words. */
public final class ScoreWords {

  private ScoreWords() {}

  /** What clusters are ranked by, in a word or two; the three scores by their names. */
  public static TextInLanguage order(ClusterOrder order, List<ScoreSlot> slots, Dataset dataset) {
    return order.score() < 0
        ? TextInLanguage.key("clusters.order." + order.id())
        : slot(slots.get(order.score()), dataset);
  }

  /**
   * What is ranked by, in whole: of what a score is made, that sums are first by size, and that
   * attached cities count where they do.
   */
  public static TextInLanguage help(ClusterOrder order, ClusterSettings settings, Dataset dataset) {
    TextInLanguage help = help(order, settings.slots(), dataset);
    return settings.search().isCountingAttached()
        ? words -> help.in(words) + "\n" + words.get("clusters.order.attached.tip")
        : help;
  }

  private static TextInLanguage help(ClusterOrder order, List<ScoreSlot> slots, Dataset dataset) {
    if (order.score() < 0) {
      return order == ClusterOrder.SUM
          ? TextInLanguage.key("clusters.order.sum.tip")
          : order(order, slots, dataset);
    }
    TextInLanguage made = content(slots.get(order.score()), dataset);
    return words -> words.get("clusters.order.score.tip", made.in(words));
  }

  /** What a score is called: as the user did, else after what it is made of. */
  public static TextInLanguage slot(ScoreSlot slot, Dataset dataset) {
    return slot.name().isBlank() ? content(slot, dataset) : TextInLanguage.name(slot.name());
  }

  /** What a score is made of: "Mean score: Innovation, weighed by people". */
  public static TextInLanguage content(ScoreSlot slot, Dataset dataset) {
    String measure = "clusters.score." + slot.measure().id();
    return words -> {
      String what =
          slot.node().isEmpty()
              ? words.get(measure)
              : words.get("clusters.score.of", words.get(measure), node(slot, dataset, words));
      return slot.weightBy().isEmpty()
          ? what
          : words.get(
              "clusters.score.by", what, ClusterWords.weight(dataset, slot.weightBy()).in(words));
    };
  }

  private static String node(ScoreSlot slot, Dataset dataset, Messages words) {
    var structure = dataset.structure();
    var position = structure.position(slot.node());
    LocalText name =
        position.isPresent()
            ? structure.node(position.getAsInt()).name()
            : LocalText.same(slot.node());
    return words.get(name);
  }

  /** What a setting brings about that may not be meant: scores without values, cities left out. */
  public static List<TextInLanguage> warnings(ClusterAnalysis analysis) {
    List<TextInLanguage> all = new ArrayList<>(unfit(analysis));
    all.addAll(ClusterWords.leftOut(analysis));
    return all;
  }

  /** Why some of the three scores have no values, a sentence each. */
  public static List<TextInLanguage> unfit(ClusterAnalysis analysis) {
    Dataset dataset = analysis.result().dataset();
    return NodeAggregates.unfit(analysis).entrySet().stream()
        .map(entry -> unfit(dataset, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static TextInLanguage unfit(Dataset dataset, ScoreSlot slot, UnfitMeasure why) {
    String key = "clusters.score.unfit." + why.reason().name().toLowerCase(Locale.ROOT);
    return words ->
        words.get(
            key,
            slot(slot, dataset).in(words),
            ClusterWords.weight(dataset, why.subject()).in(words));
  }
}
