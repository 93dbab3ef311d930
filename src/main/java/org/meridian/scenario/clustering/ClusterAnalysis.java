package org.meridian.scenario.clustering;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.meridian.cluster.Branches;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.rows.ClusterNaming;
import org.meridian.cluster.rows.ClusterRow;
import org.meridian.cluster.rows.FallenLeaders;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.KeptIdentity;

/**
 * The clusters of one result under one setting.
 *
 * @param result what the scores are taken from
 * @param settings how clusters were found
 * @param node position of the node of the index that ranks them
 * @param clusters the clusters, ranked, with what was changed by hand
 * @param rows one a cluster, in the same order
 * @param named what clusters are called, and what colours they have
 * @param weightless how many places have no weight and so count 0
 */
public record ClusterAnalysis(
    ScenarioResult result,
    ClusterSettings settings,
    int node,
    ClusterSet clusters,
    List<ClusterRow> rows,
    NamedClusters named,
    int weightless) {

  /** The fewest cities of a cluster on screens and in rankings. */
  public static final int LEAST_CITIES = 2;

  /** Copies the lists. */
  public ClusterAnalysis {
    rows = List.copyOf(rows);
  }

  /** The branches of all radii. */
  public Branches branches() {
    return clusters.cut().branches();
  }

  /** The places that take part. */
  public ClusterPlaces places() {
    return branches().tree().places();
  }

  /**
   * For each city of the dataset the number of the cluster that it is in, attached or not; 0 for
   * none.
   */
  public int[] numberByCity() {
    return byCity(clusters::number);
  }

  /**
   * For each city of the dataset the number of the cluster in whose figures it counts; 0 for none.
   */
  public int[] countedByCity() {
    return byCity(clusters::counted);
  }

  private int[] byCity(IntUnaryOperator ofPlace) {
    int[] numbers = new int[result.dataset().cities().size()];
    for (int place = 0; place < places().size(); place++) {
      numbers[places().position(place)] = ofPlace.applyAsInt(place);
    }
    return numbers;
  }

  /** Cities that would lead a cluster but for the cap on the span, and are in none with it. */
  public List<City> fallenLeaders() {
    if (settings.spanKm().isEmpty()) {
      return List.of();
    }
    double[] scores = places().values(result.cities().scores(node));
    return FallenLeaders.of(clusters, scores).stream().map(places()::city).toList();
  }

  /** The identity of a cluster. */
  public ClusterIdentity identity(Cluster cluster) {
    return named.identities().get(cluster.number() - 1);
  }

  /** The title of a cluster. */
  public ClusterTitle title(Cluster cluster) {
    return named.titles().get(cluster.number() - 1);
  }

  /** Known names that fit a cluster well enough to be offered, the best first. */
  public List<ClusterNaming.KnownFit> fits(Cluster cluster) {
    return named.naming().fits(clusters, cluster);
  }

  /** Whether a cluster is not as it was found: named, coloured, or with other cities by hand. */
  public boolean isEdited(Cluster cluster) {
    return named.edited().contains(cluster.branch());
  }

  /** Whether the city at a place is in its cluster because the user put it there. */
  public boolean isTakenIn(int place) {
    String into = settings.edits().takenIn().get(places().city(place).id());
    int number = clusters.number(place);
    return into != null && number > 0 && named.identities().get(number - 1).id().equals(into);
  }

  /** The ids of the cities of a cluster. */
  public Set<String> memberIds(Cluster cluster) {
    return clusters.members(cluster).stream()
        .map(place -> places().city(place).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a scenario is to keep of a cluster: its colour and members as they are, and the name that
   * it was given.
   */
  public KeptIdentity kept(Cluster cluster) {
    ClusterIdentity identity = identity(cluster);
    LocalText name = settings.kept(identity.id()).map(KeptIdentity::name).orElse(LocalText.EMPTY);
    return new KeptIdentity(identity.id(), identity.colour(), name, memberIds(cluster));
  }

  /**
   * The settings with every cluster of now kept, so that who opens them sees the same identities
   * and colours, whatever the data has become; what the user made of some stays.
   */
  public ClusterSettings keepingAll() {
    ClusterSettings kept = settings;
    for (Cluster cluster : clusters.clusters()) {
      ClusterIdentity own = identity(cluster);
      if (kept.kept(own.id()).filter(known -> !known.isFound()).isEmpty()) {
        kept = kept.keeping(KeptIdentity.found(own.id(), own.colour(), memberIds(cluster)));
      }
    }
    return kept;
  }
}
