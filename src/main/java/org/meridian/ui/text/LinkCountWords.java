package org.meridian.ui.text;

import org.meridian.flow.LinkCounts;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;

/** How many links there are, in the same words in every view, as in figures. */
public final class LinkCountWords {

  private LinkCountWords() {}

  /** The words for counts. */
  public static String of(LiveMessages messages, LinkCounts counts) {
    String key = counts.isFiltered() ? "counts.links.filtered" : "counts.links";
    return messages.get(
        key,
        Numbers.whole(counts.scored()),
        Numbers.whole(counts.pairs()),
        Numbers.whole(counts.shown()));
  }

  /** The words for counts; they name the city where only its links are shown. */
  public static String of(LiveMessages messages, LinkCounts counts, ScenarioResult result) {
    int city = result.linkRule().ofCity();
    if (city < 0) {
      return of(messages, counts);
    }
    City own = result.dataset().city(city);
    return messages.get(
        "counts.links.city",
        Numbers.whole(counts.scored()),
        Numbers.whole(counts.pairs()),
        Numbers.whole(counts.shown()),
        messages.get(own.name()));
  }
}
