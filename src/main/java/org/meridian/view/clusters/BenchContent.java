package org.meridian.view.clusters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.cluster.Cluster;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.map.SceneOverlay;

/**
 * All that the bench shows at one moment, of one setting.
 *
 * @param result whose cities
 * @param settings how clusters were found
 * @param answer the clusters, or why there are none
 * @param overlay lays them over the map
 * @param shown strip, rankings and card; empty where there are no clusters
 * @param fromKm the radius before its last change; the present one where it did not change last
 * @param because what lies between both radii, in sentences
 */
public record BenchContent(
    ScenarioResult result,
    ClusterSettings settings,
    ClusterAnswer answer,
    SceneOverlay overlay,
    Optional<BesideMap> shown,
    double fromKm,
    List<TextInLanguage> because) {

  /**
   * What stands beside the map.
   *
   * @param found the clusters
   * @param strip of all radii
   * @param clusters ranked among themselves
   * @param card of the chosen cluster; empty for none
   */
  public record BesideMap(
      ClusterContent found,
      SurvivalStrip strip,
      ClusterRanking clusters,
      Optional<ClusterCard> card) {

    /** Clusters among cities, ranked when they are asked for; O(n log n). */
    public ClusterRanking both() {
      return ranking(found, ClusterRanking.Kind.BOTH);
    }
  }

  /** Copies the list. */
  public BenchContent {
    because = List.copyOf(because);
  }

  /**
   * Works everything out; O(links + n log n), so run it on a worker.
   *
   * @param fromKm the radius before, to say what came of the change
   */
  public static BenchContent of(
      ClusterFinder finder,
      ScenarioResult result,
      ClusterSettings settings,
      ClusterLook look,
      double fromKm) {
    return of(finder, result, settings, look, fromKm, false);
  }

  /**
   * The same while a hand may move the radius.
   *
   * @param moving whether it does so at this moment: coarse outlines will do
   */
  public static BenchContent of(
      ClusterFinder finder,
      ScenarioResult result,
      ClusterSettings settings,
      ClusterLook look,
      double fromKm,
      boolean moving) {
    ClusterAnswer answer = finder.find(result, settings, look);
    return new BenchContent(
        result,
        settings,
        answer,
        answer.content().map(content -> finder.overlay(content, moving)).orElse(SceneOverlay.NONE),
        answer.content().map(content -> parts(finder, content)),
        fromKm,
        answer.content().map(content -> because(finder, content, fromKm)).orElse(List.of()));
  }

  /** Whether the last change made the radius smaller, which takes back what lies between. */
  public boolean isTakenBack() {
    return fromKm > settings.radiusKm();
  }

  private static List<TextInLanguage> because(
      ClusterFinder finder, ClusterContent content, double fromKm) {
    return EventWords.because(content, fromKm, finder.before(content, fromKm));
  }

  private static BesideMap parts(ClusterFinder finder, ClusterContent content) {
    return new BesideMap(
        content,
        SurvivalStrip.of(content),
        ranking(content, ClusterRanking.Kind.CLUSTERS),
        content.chosen().map(cluster -> card(finder, content, cluster)));
  }

  private static ClusterCard card(ClusterFinder finder, ClusterContent content, Cluster cluster) {
    ClusterCard card = ClusterCard.of(content, cluster, finder.later());
    return finder
        .reference(content.analysis().result())
        .map(then -> card.against(content.analysis(), then))
        .orElse(card);
  }

  private static ClusterRanking ranking(ClusterContent content, ClusterRanking.Kind kind) {
    return ClusterRanking.of(content, kind, content.look().rank().of(kind));
  }

  /**
   * The ids of the cities of the chosen cluster, whose links are lit; none where none is chosen.
   */
  public Set<String> lit() {
    return clusters()
        .flatMap(found -> found.chosen().map(found.analysis()::memberIds))
        .orElse(Set.of());
  }

  /**
   * A scenario with the clusters that are shown of it, so that whoever opens it sees the same; as
   * it is where these are of another.
   */
  public Scenario keeping(Scenario scenario) {
    return clusters()
        .map(ClusterContent::analysis)
        .filter(shown -> shown.result().scenario().equals(scenario))
        .filter(shown -> shown.settings().equals(scenario.clusters()))
        .map(shown -> scenario.withClusters(shown.keepingAll()))
        .orElse(scenario);
  }

  /** The clusters; empty where there are none to be found. */
  public Optional<ClusterContent> clusters() {
    return answer.content();
  }
}
