package org.meridian.flow.groups;

import java.util.Map;
import java.util.TreeMap;
import org.meridian.model.LinkTable;

/**
 * What became of the links of a group of cities, or of one city, between two years. Over pairs of
 * cities with strengths s0 and s1: kept {@code K = sum min(s0, s1) / sum s0}, gained {@code G = sum
 * max(0, s1 - s0) / sum s0}, recovery {@code sum s1 / sum s0 = K + G}. A pair without a value
 * counts 0. Members are those of the first year, or each year's own: then a pair belongs in each
 * year to the part (inside, another group, the rest) that the members of that year give it; one
 * that changed its part, or left, is lost in the one and gained in the other, so K + G is the
 * recovery of each part and of all. Immutable and thread-safe.
 */
public final class LinkResilience {

  private static final int OUTSIDE = -1;

  private final PartSums inside;
  private final PartSums toGroups;
  private final PartSums toRest;
  private final Map<Integer, PartSums> byPartner;

  /**
   * Sums over pairs.
   *
   * @param before sum of s0
   * @param after sum of s1; NaN where the group is not found in the second year
   * @param kept sum of min(s0, s1) over pairs of the same part in both years; NaN likewise
   */
  public record PartSums(double before, double after, double kept) {

    private static final PartSums NONE = new PartSums(0, 0, 0);
    private static final PartSums UNKNOWN = new PartSums(0, Double.NaN, Double.NaN);

    private static PartSums pair(double s0, double s1) {
      return new PartSums(s0, s1, Math.min(s0, s1));
    }

    /** Both together. */
    public PartSums and(PartSums other) {
      return new PartSums(before + other.before, after + other.after, kept + other.kept);
    }

    /** K, 0..1; NaN where there was nothing before, or the second year has no figures. */
    public double keptShare() {
      return before == 0 ? Double.NaN : kept / before;
    }

    /** G, from 0 on; NaN likewise. */
    public double gainedShare() {
      return before == 0 ? Double.NaN : (after - kept) / before;
    }

    /** K + G; NaN likewise. */
    public double recovery() {
      return before == 0 ? Double.NaN : after / before;
    }

    /** What was lost: s0 - s1 where that is above 0, summed; NaN without a second year. */
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

  private LinkResilience(Map<Integer, PartSums> byPartner, int own, PartSums none) {
    this.byPartner = byPartner;
    inside = byPartner.getOrDefault(own, none);
    toRest = byPartner.getOrDefault(GroupLinks.REST, none);
    PartSums others = none;
    for (Map.Entry<Integer, PartSums> partner : byPartner.entrySet()) {
      boolean isOther = partner.getKey() != own && partner.getKey() != GroupLinks.REST;
      others = isOther ? others.and(partner.getValue()) : others;
    }
    toGroups = others;
  }

  /**
   * The links of one group with its members of the first year; O(links log links).
   *
   * @param groupOf for each city its group in the first year, {@link GroupLinks#REST} for none
   * @param group whose links, from 1
   */
  public static LinkResilience of(TwoYears years, int[] groupOf, int group) {
    return of(years, groupOf, groupOf, group);
  }

  /**
   * The links of one group with each year's own members; O(links log links).
   *
   * @param groupBefore for each city its group in the first year, {@link GroupLinks#REST} for none
   * @param groupAfter the same in the second; a group has one number in both years
   * @param group whose links, from 1; it is there in both years
   */
  public static LinkResilience of(TwoYears years, int[] groupBefore, int[] groupAfter, int group) {
    Map<Long, double[]> pairs = new TreeMap<>();
    collect(pairs, years.before(), years.beforeValues(), 0, groupBefore, group);
    collect(pairs, years.after(), years.afterValues(), 1, groupAfter, group);
    Map<Integer, PartSums> sums = new TreeMap<>();
    pairs.forEach(
        (key, s) -> {
          int before = part(key, groupBefore, group);
          int after = part(key, groupAfter, group);
          boolean isSame = before == after;
          add(sums, before, PartSums.pair(s[0], isSame ? s[1] : 0));
          add(sums, isSame ? OUTSIDE : after, PartSums.pair(0, s[1]));
        });
    return new LinkResilience(sums, group, PartSums.NONE);
  }

  /**
   * The links of one group of the first year that is not found in the second: what it had before,
   * without figures for the second. O(links log links).
   *
   * @param groupOf for each city its group in the first year, {@link GroupLinks#REST} for none
   * @param group whose links, from 1
   */
  public static LinkResilience unfollowed(TwoYears years, int[] groupOf, int group) {
    Map<Long, double[]> pairs = new TreeMap<>();
    collect(pairs, years.before(), years.beforeValues(), 0, groupOf, group);
    Map<Integer, PartSums> sums = new TreeMap<>();
    pairs.forEach(
        (key, s) ->
            add(sums, part(key, groupOf, group), PartSums.UNKNOWN.and(PartSums.pair(s[0], 0))));
    return new LinkResilience(sums, group, PartSums.UNKNOWN);
  }

  /** The part that a pair belongs to; {@link #OUTSIDE} where it does not touch the group. */
  private static int part(long pair, int[] groupOf, int group) {
    int from = groupOf[(int) (pair >>> 32)];
    int to = groupOf[(int) pair];
    return from == group ? to : to == group ? from : OUTSIDE;
  }

  private static void add(Map<Integer, PartSums> sums, int part, PartSums pair) {
    if (part != OUTSIDE) {
      sums.merge(part, pair, PartSums::and);
    }
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
   * where there was none before, or the second year has no figures.
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
    return before == 0 || Double.isNaN(toRest.after()) ? Double.NaN : (double) both / before;
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
