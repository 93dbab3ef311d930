package org.meridian.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Which clusters of one setting are which of another: by the score-weighted Jaccard index {@code
 * J(A, B) = score(A and B) / score(A or B)}, 0..1, pairs taken greedily by J, then by common score,
 * then by the lowest common id; each cluster once, any overlap above 0. Where no city of a pair has
 * a score, cities are counted instead. Greedy, so that the biggest keeps what an audience follows;
 * our own choice.
 */
public final class ClusterMatch {

  /** From this index on a cluster is the same (Hennig 2007). */
  public static final double SAME = 0.85;

  /** From this index on a cluster has changed; below it is dissolved (Hennig 2007). */
  public static final double CHANGED = 0.5;

  private ClusterMatch() {}

  /**
   * A matched pair.
   *
   * @param from position in the one list
   * @param to position in the other
   * @param jaccard weighted index, above 0 and up to 1
   */
  public record Pair(int from, int to, double jaccard) {}

  /** A pair that may be taken. */
  private record Candidate(Pair pair, double common, String lowest) {}

  /**
   * Matches sets of cities by id.
   *
   * @param from the one setting's clusters
   * @param to the other's
   * @param score of a city; NaN or 0 counts nothing
   * @return pairs in the order they were taken
   */
  public static List<Pair> of(
      List<Set<String>> from, List<Set<String>> to, ToDoubleFunction<String> score) {
    List<Candidate> candidates = candidates(from, to, score);
    candidates.sort(
        Comparator.comparingDouble((Candidate each) -> -each.pair().jaccard())
            .thenComparingDouble(each -> -each.common())
            .thenComparing(Candidate::lowest, ClusterPlaces.CODE_POINTS));
    List<Pair> taken = new ArrayList<>();
    Set<Integer> gone = new HashSet<>();
    Set<Integer> found = new HashSet<>();
    for (Candidate each : candidates) {
      Pair pair = each.pair();
      if (!gone.contains(pair.from()) && !found.contains(pair.to())) {
        gone.add(pair.from());
        found.add(pair.to());
        taken.add(pair);
      }
    }
    return List.copyOf(taken);
  }

  private static List<Candidate> candidates(
      List<Set<String>> from, List<Set<String>> to, ToDoubleFunction<String> score) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int at = 0; at < to.size(); at++) {
      for (String id : to.get(at)) {
        holders.computeIfAbsent(id, any -> new ArrayList<>()).add(at);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int at = 0; at < from.size(); at++) {
      Map<Integer, TreeSet<String>> common = new TreeMap<>();
      for (String id : from.get(at)) {
        for (int holder : holders.getOrDefault(id, List.of())) {
          common.computeIfAbsent(holder, any -> new TreeSet<>(ClusterPlaces.CODE_POINTS)).add(id);
        }
      }
      int one = at;
      common.forEach((other, ids) -> candidates.add(candidate(from, to, one, other, ids, score)));
    }
    return candidates;
  }

  private static Candidate candidate(
      List<Set<String>> from,
      List<Set<String>> to,
      int one,
      int other,
      TreeSet<String> common,
      ToDoubleFunction<String> score) {
    double all = sum(from.get(one), score) + sum(to.get(other), score);
    double both = sum(common, score);
    boolean hasScores = all - both > 0;
    double shared = hasScores ? both : common.size();
    double either =
        hasScores ? all - both : from.get(one).size() + to.get(other).size() - common.size();
    return new Candidate(new Pair(one, other, shared / either), shared, common.getFirst());
  }

  private static double sum(Set<String> ids, ToDoubleFunction<String> score) {
    double sum = 0;
    for (String id : new TreeSet<>(ids)) {
      double value = score.applyAsDouble(id);
      sum += Double.isNaN(value) ? 0 : value;
    }
    return sum;
  }
}
