package org.meridian.flow.groups;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.meridian.model.LinkTable;

/**
 * Links between groups of cities in one link indicator: for groups A and B {@code S(A, B)} is the
 * sum over pairs of a member of A and a member of B that are linked; inside a group every pair
 * counts once. Cities in no group are the rest. A pair without a value is one of 0 where the links
 * are complete, else it does not count. In a directed table both directions are kept apart. O(links
 * and cities) time. Immutable and thread-safe.
 */
public final class GroupLinks {

  /** The number of the rest: cities in no group. */
  public static final int REST = 0;

  /**
   * What joins two groups.
   *
   * @param from number of the one group, or {@link #REST}
   * @param to number of the other; not below {@code from} in an undirected table
   * @param sum sum of values, in the indicator's unit
   * @param linkedPairs how many pairs have a value other than 0
   * @param possiblePairs how many pairs count. In complete links {@code |A| |B|}, or {@code |A|
   *     (|A| - 1) / 2} inside a group (twice that where direction counts), less those that the
   *     dataset excludes; else how many have a value
   */
  public record GroupLink(int from, int to, double sum, long linkedPairs, long possiblePairs) {

    /** Whether it lies inside one group. */
    public boolean isInside() {
      return from == to && from != REST;
    }

    /** The sum over the linked pairs divided by their number; NaN where there are none. */
    public double mean() {
      return linkedPairs == 0 ? Double.NaN : sum / linkedPairs;
    }

    /** The sum divided by the possible pairs; NaN where there are none. */
    public double density() {
      return possiblePairs == 0 ? Double.NaN : sum / possiblePairs;
    }
  }

  /**
   * All that a group's members are linked by.
   *
   * @param inside between members, each pair once
   * @param toGroups to members of other groups
   * @param toRest to cities in no group
   */
  public record GroupTotals(double inside, double toGroups, double toRest) {

    /** The share of the inside in all, 0..1; NaN where there are no links. */
    public double insideShare() {
      return inside / (inside + toGroups + toRest);
    }
  }

  private final Map<Long, GroupLink> links = new TreeMap<>();
  private final PairScope.GroupPairs possible;
  private final GroupTotals[] totals;
  private final double sum;

  private GroupLinks(LinkTable table, double[] values, int[] groupOf, int groups, PairScope scope) {
    possible = new PairScope.GroupPairs(scope, groupOf, groups, table.isDirected());
    Map<Long, PairSum> sums = new TreeMap<>();
    for (int link = 0; link < table.size(); link++) {
      if (!Double.isNaN(values[link])) {
        int from = groupOf[table.origin(link)];
        int to = groupOf[table.destination(link)];
        long key = table.isDirected() ? key(from, to) : key(Math.min(from, to), Math.max(from, to));
        sums.computeIfAbsent(key, any -> new PairSum()).add(values[link]);
      }
    }
    sums.forEach((key, pair) -> links.put(key, link(key, pair, scope.complete())));
    totals = allTotals(groups);
    sum = links.values().stream().mapToDouble(GroupLink::sum).sum();
  }

  /**
   * Sums links.
   *
   * @param table links of a year
   * @param values one a link; NaN is missing
   * @param groupOf for each city of the dataset the number of its group, 1..groups, or {@link
   *     #REST}
   * @param groups how many groups there are
   */
  public static GroupLinks of(LinkTable table, double[] values, int[] groupOf, int groups) {
    return of(table, values, groupOf, groups, PairScope.VALUED);
  }

  /** The same, where a scope says which pairs are possible. */
  public static GroupLinks of(
      LinkTable table, double[] values, int[] groupOf, int groups, PairScope scope) {
    return new GroupLinks(table, values, groupOf, groups, scope);
  }

  private static long key(int from, int to) {
    return (long) from << 32 | to;
  }

  private GroupLink link(long key, PairSum pair, boolean complete) {
    int from = (int) (key >>> 32);
    int to = (int) key;
    long pairs = complete ? possible.between(from, to) : pair.valued();
    return new GroupLink(from, to, pair.sum(), pair.linked(), pairs);
  }

  private GroupTotals[] allTotals(int groups) {
    double[][] parts = new double[groups + 1][3];
    for (GroupLink link : links.values()) {
      if (link.from() == link.to()) {
        parts[link.from()][0] += link.sum();
      } else {
        parts[link.from()][link.to() == REST ? 2 : 1] += link.sum();
        parts[link.to()][link.from() == REST ? 2 : 1] += link.sum();
      }
    }
    GroupTotals[] all = new GroupTotals[groups + 1];
    for (int group = 0; group <= groups; group++) {
      all[group] = new GroupTotals(parts[group][0], parts[group][1], parts[group][2]);
    }
    return all;
  }

  /** All pairs of groups that have a linked pair, in order of their numbers. */
  public Iterable<GroupLink> links() {
    return Collections.unmodifiableCollection(links.values());
  }

  /** What joins two groups; a sum of 0 over no pairs where nothing does. */
  public GroupLink between(int from, int to) {
    return links.getOrDefault(
        key(from, to), new GroupLink(from, to, 0, 0, possible.between(from, to)));
  }

  /** All that a group is linked by; {@link #REST} for the rest. */
  public GroupTotals totals(int group) {
    return totals[group];
  }

  /** The sum of all links, each once. */
  public double sum() {
    return sum;
  }
}
