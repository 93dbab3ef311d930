package org.meridian.view.charts.lists;

import java.util.List;
import org.meridian.view.content.TextInLanguage;

/**
 * One of several lists side by side.
 *
 * @param source what ranks
 * @param title what it is called
 * @param places from the first on; none where it ranks no city that is shown
 * @param ranked how many cities that are shown it ranks in all
 * @param hasChanges whether each place is told against the list at the left
 */
public record RankedList(
    RankedSource source,
    TextInLanguage title,
    List<RankedPlace> places,
    int ranked,
    boolean hasChanges) {

  /** Copies the list. */
  public RankedList {
    places = List.copyOf(places);
  }
}
