package org.meridian.flow.groups;

import java.util.HashMap;
import java.util.Map;
import org.meridian.model.City;
import org.meridian.model.Dataset;

/**
 * Which pairs of cities are possible links, by what the dataset says of them: those that it does
 * not exclude; where it says that a link indicator is complete, a pair without a value is one of 0,
 * else it does not count.
 *
 * @param complete whether pairs without a value are possible too
 * @param kin for each city a number of its country, from 1, where pairs within one do not count; 0
 *     where every pair counts; {@link #ABSENT} for a city that takes no part
 */
public record PairScope(boolean complete, int[] kin) {

  /** Takes no part. */
  public static final int ABSENT = -1;

  /** Only pairs with a value count. */
  public static final PairScope VALUED = new PairScope(false, new int[0]);

  /** Every pair of some cities counts, with a value or not. */
  public static PairScope all(int cities) {
    return new PairScope(true, new int[cities]);
  }

  /** Which pairs count in a link indicator of a dataset. */
  public static PairScope of(Dataset dataset, String indicator) {
    if (!dataset.indicator(indicator).map(own -> own.rules().complete()).orElse(false)) {
      return VALUED;
    }
    Map<String, Integer> numbers = new HashMap<>();
    int[] kin = new int[dataset.cities().size()];
    for (int at = 0; at < kin.length; at++) {
      City city = dataset.city(at);
      // A city is to the rule as its own double is: kin wherever the two would not count.
      boolean isKin = !dataset.pairs().counts(city, city);
      kin[at] = isKin ? numbers.computeIfAbsent(city.country(), any -> numbers.size() + 1) : 0;
    }
    return new PairScope(true, kin);
  }

  /** The same where only marked cities take part. */
  public PairScope among(boolean[] marked) {
    int[] left = kin.clone();
    for (int city = 0; city < left.length; city++) {
      left[city] = marked[city] ? left[city] : ABSENT;
    }
    return new PairScope(complete, left);
  }

  /** How many pairs of cities of two groups are possible. */
  static final class GroupPairs {
    private final long[] sizes;

    /** For each group how many cities each country has. */
    private final Map<Integer, Map<Integer, Integer>> byCountry = new HashMap<>();

    private final int directions;

    /**
     * Counts cities.
     *
     * @param groupOf for each city the number of its group
     */
    GroupPairs(PairScope scope, int[] groupOf, int groups, boolean directed) {
      sizes = new long[groups + 1];
      directions = directed ? 2 : 1;
      for (int city = 0; city < groupOf.length; city++) {
        int kin = scope.complete ? scope.kin[city] : ABSENT;
        sizes[groupOf[city]] += kin == ABSENT ? 0 : 1;
        if (kin > 0) {
          byCountry
              .computeIfAbsent(groupOf[city], any -> new HashMap<>())
              .merge(kin, 1, Integer::sum);
        }
      }
    }

    /** Pairs of a city of the one and a city of the other; inside a group each pair once. */
    long between(int from, int to) {
      boolean isInside = from == to;
      long pairs = sizes[from] * (isInside ? sizes[to] - 1 : sizes[to]);
      Map<Integer, Integer> others = byCountry.getOrDefault(to, Map.of());
      for (Map.Entry<Integer, Integer> own : byCountry.getOrDefault(from, Map.of()).entrySet()) {
        int other = others.getOrDefault(own.getKey(), 0);
        pairs -= (long) own.getValue() * (isInside ? other - 1 : other);
      }
      return isInside ? pairs / 2 * directions : pairs;
    }
  }
}
