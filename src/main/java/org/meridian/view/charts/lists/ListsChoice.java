package org.meridian.view.charts.lists;

import java.util.List;
import java.util.Objects;
import org.meridian.view.groups.GroupChoice;

/**
 * Which lists stand side by side.
 *
 * @param sources what ranks, from the left; none for the index and its parts
 * @param first how many places of each list are shown, 1 or more; all that tie with the last
 * @param by a kind of groups that colour cities, or {@code LineColours.ONE}
 */
public record ListsChoice(List<RankedSource> sources, int first, String by) {

  /** More lists would have no room for names. */
  public static final int MOST = 12;

  /** As the view opens. */
  public static final ListsChoice USUAL = new ListsChoice(List.of(), 20, GroupChoice.REGION);

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are too many lists, or the number is below 1
   */
  public ListsChoice {
    sources = List.copyOf(sources);
    Objects.requireNonNull(by, "by");
    if (first < 1 || sources.size() > MOST) {
      throw new IllegalArgumentException("the first " + first + " of " + sources.size());
    }
  }

  /** The same with other lists; no more than there is room for. */
  public ListsChoice withSources(List<RankedSource> others) {
    return new ListsChoice(others.stream().distinct().limit(MOST).toList(), first, by);
  }

  /** The same with another number of places. */
  public ListsChoice withFirst(int other) {
    return new ListsChoice(sources, other, by);
  }

  /** The same in other colours. */
  public ListsChoice withBy(String other) {
    return new ListsChoice(sources, first, other);
  }
}
