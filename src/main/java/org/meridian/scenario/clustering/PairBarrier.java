package org.meridian.scenario.clustering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.JoinBarrier;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.IdPair;

/** Keeps cities of pairs of countries, and pairs of cities, apart. */
final class PairBarrier implements JoinBarrier {

  private final int[] country;
  private final boolean[][] apart;
  private final Set<Long> cities = new HashSet<>();

  private PairBarrier(ClusterPlaces places, ClusterEdits edits) {
    Map<String, Integer> numbers = new HashMap<>();
    Set<String> codes = new TreeSet<>();
    edits.countriesApart().forEach(pair -> codes.add(pair.one()));
    edits.countriesApart().forEach(pair -> codes.add(pair.other()));
    codes.forEach(code -> numbers.put(code, numbers.size() + 1));
    apart = new boolean[numbers.size() + 1][numbers.size() + 1];
    for (IdPair pair : edits.countriesApart()) {
      apart[numbers.get(pair.one())][numbers.get(pair.other())] = true;
      apart[numbers.get(pair.other())][numbers.get(pair.one())] = true;
    }
    country = new int[places.size()];
    Map<String, Integer> byId = new HashMap<>();
    for (int place = 0; place < country.length; place++) {
      country[place] = numbers.getOrDefault(places.city(place).country(), 0);
      byId.put(places.city(place).id(), place);
    }
    for (IdPair pair : edits.citiesApart()) {
      Integer one = byId.get(pair.one());
      Integer other = byId.get(pair.other());
      if (one != null && other != null) {
        cities.add(key(one, other));
      }
    }
  }

  /** The barrier of changes by hand. */
  static JoinBarrier of(ClusterPlaces places, ClusterEdits edits) {
    boolean isNone = edits.countriesApart().isEmpty() && edits.citiesApart().isEmpty();
    return isNone ? JoinBarrier.NONE : new PairBarrier(places, edits);
  }

  private static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  @Override
  public boolean separates(int a, int b) {
    return apart[country[a]][country[b]] || !cities.isEmpty() && cities.contains(key(a, b));
  }
}
