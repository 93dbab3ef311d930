package org.meridian.scenario.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.model.City;

/**
 * Which city of one list is which of another: by id, then by name. Nothing is dropped: a city that
 * only one list has stands alone.
 *
 * <p>The same id means the same city, unless both countries are known and differ and no name
 * agrees, as where two datasets number their cities. Cities left over are the same where a folded
 * name agrees, no countries contradict each other, and it is so for one pair alone; where a name
 * fits several, none is taken.
 *
 * @param pairs all cities, by id of A's city, else of B's
 * @param byName how many pairs were found by their names
 * @param unclear cities of A whose name fits several of B's or is that of several of A's, by
 *     position
 */
public record CityJoin(List<CityPair> pairs, int byName, List<Integer> unclear) {

  /** Stands for no city. */
  public static final int NONE = -1;

  /**
   * A city in two lists.
   *
   * @param a position in A; {@link #NONE} where A lacks it
   * @param b position in B; {@link #NONE} where B lacks it
   */
  public record CityPair(int a, int b) {}

  /** Copies the lists. */
  public CityJoin {
    pairs = List.copyOf(pairs);
    unclear = List.copyOf(unclear);
  }

  /**
   * Joins two lists.
   *
   * @param names the folded names that a city goes by in any language; equal text means equal name
   */
  public static CityJoin of(List<City> a, List<City> b, Function<City, List<String>> names) {
    return new Maker(a, b, names).join();
  }

  /** Works the pairs out. */
  private static final class Maker {
    private final List<City> a;
    private final List<City> b;
    private final Function<City, List<String>> names;
    private final int[] ofA;
    private final int[] ofB;
    private final List<Integer> unclear = new ArrayList<>();
    private int byName;

    Maker(List<City> a, List<City> b, Function<City, List<String>> names) {
      this.a = a;
      this.b = b;
      this.names = names;
      ofA = IntStream.range(0, a.size()).map(city -> NONE).toArray();
      ofB = IntStream.range(0, b.size()).map(city -> NONE).toArray();
    }

    CityJoin join() {
      joinById();
      joinByName();
      return new CityJoin(pairs(), byName, unclear);
    }

    private void joinById() {
      Map<String, Integer> positions = new HashMap<>();
      for (int city = 0; city < b.size(); city++) {
        positions.put(b.get(city).id(), city);
      }
      for (int city = 0; city < a.size(); city++) {
        int other = positions.getOrDefault(a.get(city).id(), NONE);
        if (other != NONE && (a == b || isOne(a.get(city), b.get(other)))) {
          pair(city, other);
        }
      }
    }

    private boolean isOne(City one, City other) {
      return agree(one, other) || !Collections.disjoint(names.apply(one), names.apply(other));
    }

    private static boolean agree(City one, City other) {
      return one.country().isEmpty()
          || other.country().isEmpty()
          || one.country().equals(other.country());
    }

    private void pair(int city, int other) {
      ofA[city] = other;
      ofB[other] = city;
    }

    private void joinByName() {
      Map<String, List<Integer>> inA = byName(a, ofA);
      Map<String, List<Integer>> inB = byName(b, ofB);
      for (int city = 0; city < a.size(); city++) {
        if (ofA[city] == NONE) {
          List<Integer> others = namesakes(a.get(city), inB, b);
          boolean alone = others.size() == 1 && ofB[others.getFirst()] == NONE;
          if (alone && namesakes(b.get(others.getFirst()), inA, a).size() == 1) {
            pair(city, others.getFirst());
            byName++;
          } else if (!others.isEmpty()) {
            unclear.add(city);
          }
        }
      }
    }

    private Map<String, List<Integer>> byName(List<City> cities, int[] joined) {
      Map<String, List<Integer>> byName = new HashMap<>();
      for (int city = 0; city < cities.size(); city++) {
        if (joined[city] == NONE) {
          for (String name : names.apply(cities.get(city))) {
            byName.computeIfAbsent(name, first -> new ArrayList<>()).add(city);
          }
        }
      }
      return byName;
    }

    private List<Integer> namesakes(
        City city, Map<String, List<Integer>> byName, List<City> others) {
      return names.apply(city).stream()
          .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
          .distinct()
          .filter(other -> agree(city, others.get(other)))
          .toList();
    }

    private List<CityPair> pairs() {
      List<CityPair> pairs = new ArrayList<>();
      IntStream.range(0, ofA.length).forEach(city -> pairs.add(new CityPair(city, ofA[city])));
      for (int city = 0; city < b.size(); city++) {
        if (ofB[city] == NONE) {
          pairs.add(new CityPair(NONE, city));
        }
      }
      pairs.sort(
          Comparator.comparing(
              pair -> pair.a() == NONE ? b.get(pair.b()).id() : a.get(pair.a()).id()));
      return pairs;
    }
  }
}
