package org.meridian.scenario.clustering;

import java.util.List;
import org.meridian.cluster.Branches;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterRow;
import org.meridian.cluster.ClusterSet;
import org.meridian.scenario.ScenarioResult;

/**
 * The clusters of one result under one setting.
 *
 * @param result what the scores are taken from
 * @param settings how clusters were found
 * @param node position of the node of the index that ranks them
 * @param clusters the clusters, ranked
 * @param rows one a cluster, in the same order
 * @param weightless how many places have no weight and so count 0
 */
public record ClusterAnalysis(
    ScenarioResult result,
    ClusterSettings settings,
    int node,
    ClusterSet clusters,
    List<ClusterRow> rows,
    int weightless) {

  /** Copies the list. */
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

  /** For each city of the dataset the number of its cluster; 0 for none. */
  public int[] numberByCity() {
    int[] numbers = new int[result.dataset().cities().size()];
    for (int place = 0; place < places().size(); place++) {
      numbers[places().position(place)] = clusters.number(place);
    }
    return numbers;
  }
}
