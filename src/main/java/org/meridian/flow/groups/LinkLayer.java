package org.meridian.flow.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.meridian.model.indicator.StrengthRule;

/**
 * Links between groups in one layer: one indicator, or the scores of one part of the index. Figures
 * in place of labels such as "single pole" or "near range", whose rules no report prints. Immutable
 * and thread-safe.
 *
 * @param id of the indicator or node
 * @param rule how pairs of members make the strength of a pair of groups: summed, or as the mean
 *     over the linked pairs
 * @param groups how many groups there are
 * @param links sums between groups, 1..groups
 */
public record LinkLayer(String id, StrengthRule rule, int groups, GroupLinks links) {

  /** How far two groups are apart. */
  public interface GroupDistance {
    /** In kilometres. */
    double km(int from, int to);
  }

  /** The strength of one pair of groups; 0 where no members are linked. */
  public double strength(int from, int to) {
    return strength(links.between(from, to));
  }

  private double strength(GroupLinks.GroupLink link) {
    return rule == StrengthRule.SUM ? link.sum() : link.linkedPairs() == 0 ? 0 : link.mean();
  }

  /** The pairs of different groups that are linked, in order of their numbers. */
  public List<GroupLinks.GroupLink> pairs() {
    List<GroupLinks.GroupLink> pairs = new ArrayList<>();
    for (GroupLinks.GroupLink link : links.links()) {
      if (link.from() != GroupLinks.REST && link.to() != GroupLinks.REST && !link.isInside()) {
        pairs.add(link);
      }
    }
    return pairs;
  }

  /** The strength of all pairs of different groups. */
  public double total() {
    return pairs().stream().mapToDouble(this::strength).sum();
  }

  /** The share of a pair in {@link #total}; 0 where that is 0. */
  public double share(int from, int to) {
    double total = total();
    return total == 0 ? 0 : strength(from, to) / total;
  }

  /** S(A) for each group, 0..groups-1: the strength of all its pairs with other groups. */
  public double[] outward() {
    double[] outward = new double[groups];
    for (GroupLinks.GroupLink pair : pairs()) {
      outward[pair.from() - 1] += strength(pair);
      outward[pair.to() - 1] += strength(pair);
    }
    return outward;
  }

  /** The number of the group with the greatest S(A), of equal ones the lowest; 0 for none. */
  public int pole() {
    double[] outward = outward();
    int pole = 0;
    for (int group = 1; group <= groups; group++) {
      boolean more = pole == 0 ? outward[group - 1] > 0 : outward[group - 1] > outward[pole - 1];
      pole = more ? group : pole;
    }
    return pole;
  }

  /** max S(A) / sum S(A), at most one half; NaN where nothing is linked. */
  public double poleShare() {
    double[] outward = outward();
    double sum = Arrays.stream(outward).sum();
    return sum == 0 ? Double.NaN : Arrays.stream(outward).max().orElse(Double.NaN) / sum;
  }

  /**
   * The Gini coefficient of S(A), {@code sum (2 i - n - 1) x_i / (n sum x)} over ascending x_i: 0
   * where all groups are linked alike; NaN where nothing is linked.
   */
  public double gini() {
    double[] sorted = outward();
    Arrays.sort(sorted);
    double sum = Arrays.stream(sorted).sum();
    double weighted = 0;
    for (int at = 0; at < sorted.length; at++) {
      weighted += (2.0 * (at + 1) - sorted.length - 1) * sorted[at];
    }
    return sum == 0 ? Double.NaN : weighted / (sorted.length * sum);
  }

  /**
   * The distance up to which half of the strength between groups reaches; NaN where nothing is
   * linked.
   */
  public double medianKm(GroupDistance distance) {
    List<GroupLinks.GroupLink> nearest =
        pairs().stream()
            .filter(pair -> strength(pair) > 0)
            .sorted(Comparator.comparingDouble(pair -> distance.km(pair.from(), pair.to())))
            .toList();
    double half = total() / 2;
    double reached = 0;
    for (GroupLinks.GroupLink pair : nearest) {
      reached += strength(pair);
      if (reached >= half) {
        return distance.km(pair.from(), pair.to());
      }
    }
    return Double.NaN;
  }
}
