package org.meridian.view.charts.lists;

import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.City;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/**
 * A city on one of several lists.
 *
 * @param city it
 * @param key its id in the present dataset, else in its own
 * @param place the rank of a city on a list
 * @param score in the list; NaN where it has none
 * @param colour position in the set of colours
 * @param isLit whether it is selected
 */
public record RankedPlace(
    City city, String key, ListedRank place, double score, int colour, boolean isLit) {

  /** The rank, marked where several cities share it. */
  public String number() {
    return Numbers.whole(place.rank()) + (place.isTied() ? "=" : "");
  }

  /** Places gained against the list at the left, with an arrow; that it is new; or nothing. */
  public String change(Messages words) {
    if (place.before().isEmpty()) {
      return words.get("compare.new");
    }
    int gained = gained().orElseThrow();
    return gained == 0 ? "" : (gained > 0 ? "▲" : "▼") + Numbers.whole(Math.abs(gained));
  }

  /** Places gained against the list at the left; empty for a new city. */
  public Optional<Integer> gained() {
    return place.before().isPresent()
        ? Optional.of(place.before().getAsInt() - place.rank())
        : Optional.empty();
  }

  /**
   * The rank of a city on a list.
   *
   * @param rank in the list, 1 the best
   * @param isTied whether another city has the same rank
   * @param before the rank in the list at the left; empty where that does not rank it
   */
  public record ListedRank(int rank, boolean isTied, OptionalInt before) {}
}
