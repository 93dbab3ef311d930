package org.meridian.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The clusters of a cut, ranked by the summed score of their members; equal sums by the lower id of
 * the leader. Members are the cities that count in all figures of a cluster: cores and borders, and
 * attached cities only where they are asked for. Immutable and thread-safe.
 */
public final class ClusterSet {

  private final ClusterCut cut;
  private final boolean countsAttached;
  private final double[] scores;
  private final List<Cluster> clusters;

  /** By number less one. */
  private final List<List<Integer>> members;

  private final int[] number;

  private ClusterSet(
      ClusterCut cut, boolean countsAttached, double[] scores, List<Gathering> ranked) {
    this.cut = cut;
    this.countsAttached = countsAttached;
    this.scores = scores;
    clusters =
        IntStream.range(0, ranked.size()).mapToObj(at -> ranked.get(at).numbered(at + 1)).toList();
    members = ranked.stream().map(each -> List.copyOf(each.members)).toList();
    number = new int[cut.branches().count()];
    clusters.forEach(cluster -> number[cluster.branch()] = cluster.number());
  }

  /** Ranks the clusters of a cut, whose attached cities do not count. */
  public static ClusterSet of(ClusterCut cut, double[] scores) {
    return of(cut, scores, false);
  }

  /**
   * Ranks the clusters of a cut.
   *
   * @param scores one a place, any unit, NaN is missing
   * @param countsAttached whether attached cities count as border cities do
   */
  public static ClusterSet of(ClusterCut cut, double[] scores, boolean countsAttached) {
    Gathering[] found = new Gathering[cut.branches().count()];
    for (int place : strongestFirst(scores)) {
      int branch = cut.branch(place);
      if (branch >= 0) {
        found[branch] = found[branch] == null ? new Gathering(branch, place) : found[branch];
        CityRole role = cut.role(place);
        found[branch].add(place, role, known(scores[place]), counts(role, countsAttached));
      }
    }
    List<Gathering> ranked =
        Arrays.stream(found)
            .filter(each -> each != null)
            .sorted(
                Comparator.comparingDouble((Gathering each) -> -each.sum)
                    .thenComparingInt(each -> each.leader))
            .toList();
    return new ClusterSet(cut, countsAttached, scores.clone(), ranked);
  }

  private static boolean counts(CityRole role, boolean countsAttached) {
    return role != CityRole.ATTACHED || countsAttached;
  }

  private static int[] strongestFirst(double[] scores) {
    return KeyedOrder.of(Arrays.stream(scores).map(score -> -known(score)).toArray());
  }

  private static double known(double score) {
    return Double.isNaN(score) ? 0 : score;
  }

  /** Members of one cluster, strongest first. */
  private static final class Gathering {
    private final int branch;
    private int leader;
    private final List<Integer> cores = new ArrayList<>();
    private final List<Integer> borders = new ArrayList<>();
    private final List<Integer> attached = new ArrayList<>();
    private final List<Integer> members = new ArrayList<>();
    private double sum;

    Gathering(int branch, int first) {
      this.branch = branch;
      leader = first;
    }

    void add(int place, CityRole role, double score, boolean counts) {
      (role == CityRole.CORE ? cores : role == CityRole.BORDER ? borders : attached).add(place);
      if (counts) {
        sum += score;
        leader = members.isEmpty() ? place : leader;
        members.add(place);
      }
    }

    Cluster numbered(int number) {
      return new Cluster(number, branch, cores, borders, attached, members.size(), sum);
    }
  }

  /** The cut. */
  public ClusterCut cut() {
    return cut;
  }

  /** Whether attached cities count. */
  public boolean countsAttached() {
    return countsAttached;
  }

  /** The clusters in order of their numbers. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** The number of the cluster that a place is in, attached ones too; 0 for noise. */
  public int number(int place) {
    return cut.branch(place) < 0 ? 0 : number[cut.branch(place)];
  }

  /** The number of the cluster that a place counts in; 0 for none. */
  public int counted(int place) {
    return counts(cut.role(place), countsAttached) ? number(place) : 0;
  }

  /** The cities that count in a cluster, strongest first, of equal ones the lower id. */
  public List<Integer> members(Cluster cluster) {
    return members.get(cluster.number() - 1);
  }

  /** The leader of a cluster: its strongest member. */
  public int leader(Cluster cluster) {
    return members(cluster).getFirst();
  }

  /** The score of a place; 0 where it is missing. */
  public double score(int place) {
    return known(scores[place]);
  }
}
