package org.meridian.scenario.groups;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.meridian.model.wording.LocalText;

/**
 * Cities under a name. Immutable.
 *
 * @param key stable within its grouping: region as in the file, code of the country, id of a
 *     corridor, number of a tier
 * @param name in both languages
 * @param members positions of its cities in the dataset, ascending
 */
public record CitySet(String key, LocalText name, Positions members) {

  /** All parts must be there. */
  public CitySet {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(members, "members");
  }

  /** Positions of cities, ascending. */
  public static final class Positions {
    private final int[] sorted;

    private Positions(int... sorted) {
      this.sorted = sorted;
    }

    /** How many cities there are. */
    public int count() {
      return sorted.length;
    }

    /** The positions one by one. */
    public IntStream stream() {
      return IntStream.of(sorted);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Positions same && Arrays.equals(sorted, same.sorted);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sorted);
    }
  }

  /**
   * The cities that are marked.
   *
   * @param members whether each city of the dataset is one
   */
  public static CitySet of(String key, LocalText name, boolean[] members) {
    return new CitySet(
        key,
        name,
        new Positions(IntStream.range(0, members.length).filter(city -> members[city]).toArray()));
  }

  /** The same with only those of its cities that are marked. */
  CitySet among(boolean[] marked) {
    return new CitySet(
        key, name, new Positions(members.stream().filter(city -> marked[city]).toArray()));
  }

  /** How many cities it has. */
  public int count() {
    return members.count();
  }

  /**
   * Whether each city is one of its own.
   *
   * @param cities how many cities the dataset has
   */
  public boolean[] marks(int cities) {
    boolean[] marks = new boolean[cities];
    members.stream().forEach(city -> marks[city] = true);
    return marks;
  }
}
