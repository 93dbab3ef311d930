package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterMatch;
import org.meridian.scenario.clustering.ClusterChange.ClusterFate;

/**
 * The clusters of a pinned setting beside those of now, both of the same scores. Pairs are those of
 * {@link ClusterMatch}; what merged and split is told by shares of score, of number where there are
 * no scores. Clusters of one city are left out.
 *
 * @param pinned clusters of the pinned setting
 * @param now clusters of now
 * @param changes one for each pinned cluster in order, then those that are new
 */
public record ClusterComparison(
    ClusterAnalysis pinned, ClusterAnalysis now, List<ClusterChange> changes) {

  private static final double HALF = 0.5;

  /** Copies the list. */
  public ClusterComparison {
    changes = List.copyOf(changes);
  }

  /** Compares; O(n + k^2) for n cities and k clusters. */
  public static ClusterComparison of(ClusterAnalysis pinned, ClusterAnalysis now) {
    return new ClusterComparison(pinned, now, new Maker(pinned, now).changes());
  }

  /** How many clusters had a fate. */
  public long count(ClusterFate fate) {
    return changes.stream().filter(change -> change.fate() == fate).count();
  }

  /** Finds what became of each. */
  private static final class Maker {
    private final List<Cluster> old;
    private final List<Cluster> young;
    private final List<Set<String>> before;
    private final List<Set<String>> after;
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<Integer, ClusterMatch.Pair> pairs = new HashMap<>();

    Maker(ClusterAnalysis pinned, ClusterAnalysis now) {
      old = listed(pinned);
      young = listed(now);
      before = old.stream().map(pinned::memberIds).toList();
      after = young.stream().map(now::memberIds).toList();
      double[] values = now.result().cities().scores(now.node());
      for (int city = 0; city < values.length; city++) {
        double value = Double.isNaN(values[city]) ? 0 : values[city];
        scores.put(now.result().dataset().city(city).id(), value);
      }
      ClusterMatch.of(before, after, id -> scores.getOrDefault(id, 0.0))
          .forEach(pair -> pairs.put(pair.from(), pair));
    }

    private static List<Cluster> listed(ClusterAnalysis analysis) {
      return analysis.clusters().clusters().stream()
          .filter(cluster -> cluster.size() >= ClusterAnalysis.LEAST_CITIES)
          .toList();
    }

    List<ClusterChange> changes() {
      List<ClusterChange> changes = new ArrayList<>();
      for (int at = 0; at < old.size(); at++) {
        changes.add(change(at));
      }
      for (int at = 0; at < young.size(); at++) {
        int number = at;
        if (changes.stream().noneMatch(known -> isOf(known, young.get(number)))) {
          changes.add(fresh(at));
        }
      }
      return changes;
    }

    private static boolean isOf(ClusterChange change, Cluster cluster) {
      return change.to().filter(to -> to.number() == cluster.number()).isPresent();
    }

    private ClusterChange change(int at) {
      ClusterMatch.Pair pair = pairs.get(at);
      double jaccard = pair == null ? 0 : pair.jaccard();
      if (jaccard >= ClusterMatch.SAME) {
        return to(at, pair.to(), ClusterFate.SAME);
      }
      int into = home(at);
      if (into >= 0 && guests(into) > 1) {
        return to(at, into, ClusterFate.MERGED);
      }
      if (pair != null && parts(at) > 1) {
        return to(at, pair.to(), ClusterFate.SPLIT);
      }
      if (jaccard >= ClusterMatch.CHANGED) {
        return to(at, pair.to(), ClusterFate.CHANGED);
      }
      return pair == null
          ? new ClusterChange(
              Optional.of(old.get(at)), Optional.empty(), Double.NaN, ClusterFate.DISSOLVED)
          : to(at, pair.to(), ClusterFate.DISSOLVED);
    }

    /** A cluster that no other became: a further part of one that split, or a new one. */
    private ClusterChange fresh(int at) {
      for (int from = 0; from < old.size(); from++) {
        if (share(after.get(at), before.get(from)) >= HALF && parts(from) > 1) {
          return to(from, at, ClusterFate.SPLIT);
        }
      }
      return new ClusterChange(
          Optional.empty(), Optional.of(young.get(at)), Double.NaN, ClusterFate.BORN);
    }

    private ClusterChange to(int from, int to, ClusterFate fate) {
      return new ClusterChange(
          Optional.of(old.get(from)), Optional.of(young.get(to)), jaccard(from, to), fate);
    }

    /** The cluster of now that has half of it or more; -1 for none. */
    private int home(int from) {
      for (int to = 0; to < young.size(); to++) {
        if (share(before.get(from), after.get(to)) >= HALF) {
          return to;
        }
      }
      return -1;
    }

    private long guests(int to) {
      return before.stream().filter(from -> share(from, after.get(to)) >= HALF).count();
    }

    private long parts(int from) {
      return after.stream().filter(to -> share(to, before.get(from)) >= HALF).count();
    }

    private double jaccard(int from, int to) {
      List<ClusterMatch.Pair> one =
          ClusterMatch.of(
              List.of(before.get(from)),
              List.of(after.get(to)),
              id -> scores.getOrDefault(id, 0.0));
      return one.isEmpty() ? 0 : one.getFirst().jaccard();
    }

    /** What share of some cities is among others. */
    private double share(Set<String> some, Set<String> others) {
      double all = 0;
      double both = 0;
      int common = 0;
      for (String id : some) {
        double score = scores.getOrDefault(id, 0.0);
        all += score;
        both += others.contains(id) ? score : 0;
        common += others.contains(id) ? 1 : 0;
      }
      return all > 0 ? both / all : (double) common / some.size();
    }
  }
}
