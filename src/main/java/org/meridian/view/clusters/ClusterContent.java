package org.meridian.view.clusters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterEvents;
import org.meridian.cluster.rows.ClusterClass;
import org.meridian.model.City;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterComparison;
import org.meridian.scenario.clustering.figures.ClusterFigures;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * The clusters of a result with all that any part of the bench shows of them.
 *
 * @param analysis the clusters
 * @param figures one a cluster, in order of their numbers
 * @param events what happens at other radii
 * @param look what the reader looks at
 * @param layers of links between clusters that are drawn
 * @param comparison with the pinned setting; empty where none is pinned
 */
public record ClusterContent(
    ClusterAnalysis analysis,
    List<ClusterFigures> figures,
    ClusterEvents events,
    ClusterLook look,
    List<DrawnLayer> layers,
    Optional<ClusterComparison> comparison)
    implements ViewContent {

  /** From this share of all placed cities on, one cluster says little. */
  private static final double CHAINED = 0.1;

  /** Copies the lists. */
  public ClusterContent {
    figures = List.copyOf(figures);
    layers = List.copyOf(layers);
  }

  /** Works figures and events out; O(links + n log n). */
  public static ClusterContent of(ClusterAnalysis analysis, ClusterLook look) {
    return of(analysis, look, ClusterEvents.of(analysis.branches()));
  }

  /**
   * Works figures out.
   *
   * @param events of the same branches
   */
  static ClusterContent of(ClusterAnalysis analysis, ClusterLook look, ClusterEvents events) {
    return new ClusterContent(
        analysis,
        ClusterFigures.of(analysis),
        events,
        look,
        DrawnLayer.of(analysis),
        Optional.empty());
  }

  /**
   * The same for a cut at another radius of the same tree, whose events hold.
   *
   * @param other with the same branches
   */
  public ClusterContent with(ClusterAnalysis other) {
    ClusterEvents kept =
        other.branches() == analysis.branches() ? events : ClusterEvents.of(other.branches());
    return new ClusterContent(
        other, ClusterFigures.of(other), kept, look, DrawnLayer.of(other), Optional.empty());
  }

  /** The same looked at in another way. */
  public ClusterContent with(ClusterLook other) {
    return new ClusterContent(analysis, figures, events, other, layers, comparison);
  }

  /** The same with other layers of links between clusters. */
  public ClusterContent withLayers(List<DrawnLayer> other) {
    return new ClusterContent(analysis, figures, events, look, other, comparison);
  }

  /** The same compared with the clusters of a pinned setting. */
  public ClusterContent comparedWith(ClusterAnalysis pinned) {
    return new ClusterContent(
        analysis,
        figures,
        events,
        look,
        layers,
        Optional.of(ClusterComparison.of(pinned, analysis)));
  }

  /** The clusters that are listed: of two cities at least, led if only those are asked for. */
  public List<Cluster> listed() {
    return analysis.clusters().clusters().stream().filter(this::isListed).toList();
  }

  /** Whether a cluster is listed. */
  public boolean isListed(Cluster cluster) {
    return cluster.size() >= ClusterAnalysis.LEAST_CITIES && (!look.ledOnly() || isLed(cluster));
  }

  /** Whether a cluster has a leading city. */
  public boolean isLed(Cluster cluster) {
    return analysis.rows().get(cluster.number() - 1).kind() != ClusterClass.NO_LEADER;
  }

  /** The figures of a cluster. */
  public ClusterFigures figures(Cluster cluster) {
    return figures.get(cluster.number() - 1);
  }

  /** The cluster of an identity at the present radius; empty where it is none there. */
  public Optional<Cluster> of(String identity) {
    return analysis.clusters().clusters().stream()
        .filter(cluster -> analysis.identity(cluster).id().equals(identity))
        .findFirst();
  }

  /** The cluster that is looked at. */
  public Optional<Cluster> chosen() {
    return of(look.chosen());
  }

  /** Whether some cities, by position, are those of a cluster. */
  boolean isLit(Cluster cluster, Set<Integer> cities) {
    return analysis.clusters().members(cluster).stream()
        .map(analysis.places()::position)
        .collect(Collectors.toSet())
        .equals(cities);
  }

  /** The cluster of a city. */
  public Optional<Cluster> ofCity(int position) {
    int number = analysis.numberByCity()[position];
    return number == 0
        ? Optional.empty()
        : Optional.of(analysis.clusters().clusters().get(number - 1));
  }

  /**
   * The share of all placed cities in per cent that the largest cluster holds, where that is a
   * tenth or more: then clusters have chained together and say little. Empty otherwise.
   */
  public OptionalInt chainedPercent() {
    int largest = analysis.clusters().clusters().stream().mapToInt(Cluster::size).max().orElse(0);
    int all = analysis.places().size();
    return all > 0 && largest >= CHAINED * all
        ? OptionalInt.of((int) Math.round(100.0 * largest / all))
        : OptionalInt.empty();
  }

  /** The cities of a cluster. */
  public List<City> cities(Cluster cluster) {
    return analysis.clusters().members(cluster).stream()
        .map(analysis.places()::city)
        .filter(Objects::nonNull)
        .toList();
  }

  /** "21 clusters, 17 with a leading city". */
  public TextInLanguage count() {
    long all =
        analysis.clusters().clusters().stream()
            .filter(cluster -> cluster.size() >= ClusterAnalysis.LEAST_CITIES)
            .count();
    long led =
        analysis.clusters().clusters().stream()
            .filter(cluster -> cluster.size() >= ClusterAnalysis.LEAST_CITIES && isLed(cluster))
            .count();
    return TextInLanguage.key("clusters.count", Long.toString(all), Long.toString(led));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (analysis.places().size() == 0) {
      return Optional.of(TextInLanguage.key("clusters.empty.places"));
    }
    return listed().isEmpty()
        ? Optional.of(
            TextInLanguage.key(
                analysis.clusters().clusters().isEmpty()
                    ? "clusters.empty.none"
                    : "clusters.empty.unled"))
        : Optional.empty();
  }
}
