package org.meridian.flow.groups;

import java.util.Map;
import java.util.TreeMap;
import org.meridian.model.LinkTable;

/**
 * What became of the links of a group of cities, or of one city, between two years, with members as
 * in the first. Over pairs of cities with strengths s0 and s1: kept {@code K = sum min(s0, s1) /
 * sum s0}, gained {@code G = sum max(0, s1 - s0) / sum s0}, recovery {@code sum s1 / sum s0 = K +
 * G}. A pair without a value counts 0. Immutable and thread-safe.
 */
public final class LinkResilience {

  private final PartSums inside;
  private final PartSums toGroups;
  private final PartSums toRest;
  private final Map<Integer, PartSums> byPartner;

  /**
   * Sums over pairs.
   *
   * @param before sum of s0
   * @param after sum of s1
   * @param kept sum of min(s0, s1)
   */
  public record PartSums(double before, double after, double kept) {

    private static final PartSums NONE = new PartSums(0, 0, 0);

    PartSums and(double s0, double s1) {
      return new PartSums(before + s0, after + s1, kept + Math.min(s0, s1));
    }

    /** Both together. */
    public PartSums and(PartSums other) {
      return new PartSums(before + other.before, after + other.after, kept + other.kept);
    }

    /** K, 0..1; NaN where there was nothing before. */
    public double keptShare() {
      return before == 0 ? Double.NaN : kept / before;
    }

    /** G, from 0 on; NaN where there was nothing before. */
    public double gainedShare() {
      return before == 0 ? Double.NaN : (after - kept) / before;
    }

    /** K + G; NaN where there was nothing before. */
    public double recovery() {
      return before == 0 ? Double.NaN : after / before;
    }

    /** What was lost: s0 - s1 where that is above 0, summed. */
    public double lost() {
      return before - kept;
    }
  }

  /**
   * The links of two years.
   *
   * @param before links of the first
   * @param beforeValues one a link, NaN is missing
   * @param after links of the second, of the same cities
   * @param afterValues one a link, NaN is missing
   */
  public record TwoYears(
      LinkTable before, double[] beforeValues, LinkTable after, double[] afterValues) {}

  private LinkResilience(Map<Integer, PartSums> byPartner, int own) {
    this.byPartner = byPartner;
    inside = byPartner.getOrDefault(own, PartSums.NONE);
    toRest = byPartner.getOrDefault(GroupLinks.REST, PartSums.NONE);
    PartSums others = PartSums.NONE;
    for (Map.Entry<Integer, PartSums> partner : byPartner.entrySet()) {
      boolean isOther = partner.getKey() != own && partner.getKey() != GroupLinks.REST;
      others = isOther ? others.and(partner.getValue()) : others;
    }
    toGroups = others;
  }

  /**
   * The links of one group; O(links log links).
   *
   * @param groupOf for each city its group in the first year, {@link GroupLinks#REST} for none
   * @param group whose links, from 1
   */
  public static LinkResilience of(TwoYears years, int[] groupOf, int group) {
    Map<Long, double[]> pairs = new TreeMap<>();
    collect(pairs, years.before(), years.beforeValues(), 0, groupOf, group);
    collect(pairs, years.after(), years.afterValues(), 1, groupOf, group);
    Map<Integer, PartSums> sums = new TreeMap<>();
    pairs.forEach(
        (key, s) -> {
          int from = groupOf[(int) (key >>> 32)];
          int to = groupOf[(int) (long) key];
          int partner = from == group ? to : from;
          sums.merge(partner, PartSums.NONE.and(s[0], s[1]), PartSums::and);
        });
    return new LinkResilience(sums, group);
  }

  /** The links of one city, whose partners are cities by their position from 1 on. */
  public static LinkResilience ofCity(TwoYears years, int cities, int city) {
    int[] groupOf = new int[cities];
    for (int each = 0; each < cities; each++) {
      groupOf[each] = each + 1;
    }
    return of(years, groupOf, city + 1);
  }

  private static void collect(
      Map<Long, double[]> pairs,
      LinkTable table,
      double[] values,
      int year,
      int[] groupOf,
      int group) {
    for (int link = 0; link < table.size(); link++) {
      int from = table.origin(link);
      int to = table.destination(link);
      boolean touches = groupOf[from] == group || groupOf[to] == group;
      if (touches && !Double.isNaN(values[link])) {
        boolean turned = !table.isDirected() && from > to;
        long key = turned ? (long) to << 32 | from : (long) from << 32 | to;
        pairs.computeIfAbsent(key, any -> new double[2])[year] += values[link];
      }
    }
  }

  /** Links between members. */
  public PartSums inside() {
    return inside;
  }

  /** Links to members of other groups. */
  public PartSums toGroups() {
    return toGroups;
  }

  /** Links to cities in no group. */
  public PartSums toRest() {
    return toRest;
  }

  /** All links. */
  public PartSums all() {
    return inside.and(toGroups).and(toRest);
  }

  /** Sums by partner: a group, {@link GroupLinks#REST}, or the group itself for the inside. */
  public Map<Integer, PartSums> byPartner() {
    return Map.copyOf(byPartner);
  }

  /**
   * The share of its other groups that are partners in both years: {@code |P0 and P1| / |P0|}; NaN
   * where there was none before.
   *
   * @param own its number
   */
  public double partnersKept(int own) {
    long before = 0;
    long both = 0;
    for (Map.Entry<Integer, PartSums> partner : byPartner.entrySet()) {
      boolean isOther = partner.getKey() != own && partner.getKey() != GroupLinks.REST;
      if (isOther && partner.getValue().before() != 0) {
        before++;
        both += partner.getValue().after() != 0 ? 1 : 0;
      }
    }
    return before == 0 ? Double.NaN : (double) both / before;
  }

  /**
   * What a group loses without the links of one member: {@code 1 - S without / S}, over all its
   * links; NaN where it has none.
   *
   * @param values one a link, NaN is missing
   */
  public static double without(
      LinkTable table, double[] values, int[] groupOf, int group, int member) {
    double all = 0;
    double left = 0;
    for (int link = 0; link < table.size(); link++) {
      int from = table.origin(link);
      int to = table.destination(link);
      if ((groupOf[from] == group || groupOf[to] == group) && !Double.isNaN(values[link])) {
        all += values[link];
        left += from == member || to == member ? 0 : values[link];
      }
    }
    return all == 0 ? Double.NaN : 1 - left / all;
  }
}
