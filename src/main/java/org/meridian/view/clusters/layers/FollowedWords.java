package org.meridian.view.clusters.layers;

import java.util.List;
import java.util.Optional;
import org.meridian.cluster.DensityWeights;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.scenario.clustering.FollowedClusters;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.DrawnLayer;
import org.meridian.view.content.TextInLanguage;

/** What is to be said of clusters whose links are compared with those of another year. */
public final class FollowedWords {

  private FollowedWords() {}

  /** Why a cluster has no figures in the other year: nothing matches it, or nothing is found. */
  public static TextInLanguage unfollowed(ClusterAnalysis analysis, ClusterResilience kept) {
    return kept.refusal()
        .map(why -> refused(analysis, kept.later(), why))
        .orElseGet(
            () -> TextInLanguage.key("clusters.later.own.none", kept.later().year().toString()));
  }

  /** Which clusters have no figures in the other year, and why, a sentence each. */
  public static List<TextInLanguage> unfollowed(
      ClusterAnalysis analysis, LaterLinks later, FollowedClusters other) {
    return other
        .refusal()
        .map(why -> List.of(refused(analysis, later, why)))
        .orElseGet(
            () ->
                analysis.clusters().clusters().stream()
                    .filter(cluster -> !other.isFound(cluster.number()))
                    .map(cluster -> analysis.title(cluster).name())
                    .map(name -> missing(TextInLanguage.name(name), later))
                    .toList());
  }

  private static TextInLanguage missing(TextInLanguage name, LaterLinks later) {
    String year = later.year().toString();
    return words -> words.get("clusters.later.own.missing", name.in(words), year);
  }

  private static TextInLanguage refused(
      ClusterAnalysis analysis, LaterLinks later, DensityWeights.Refusal why) {
    TextInLanguage reason =
        ClusterWords.refused(analysis.result().dataset(), analysis.settings().weightBy(), why);
    return words ->
        words.get("clusters.later.own.refused", later.year().toString(), reason.in(words));
  }

  /** That both years show values of one and the same year; empty where they do not. */
  public static Optional<TextInLanguage> sameValues(ScenarioResult result, LaterLinks later) {
    Dataset dataset = result.dataset();
    return ClusterResilience.sameVintage(dataset, result.scenario().year(), later)
        .map(
            shown ->
                words ->
                    words.get(
                        "clusters.later.same",
                        DrawnLayer.title(dataset, later.indicator(), words),
                        shown.toString()));
  }
}
