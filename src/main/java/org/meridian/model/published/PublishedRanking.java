package org.meridian.model.published;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/**
 * A ranking that somebody published: places without scores. Immutable.
 *
 * @param list id of the list, the same in every year in which it came out
 * @param name in both languages
 * @param year of what period it is; empty where the file does not say
 * @param places by rank, ties by id of the city; no city twice
 */
public record PublishedRanking(
    String list, LocalText name, Optional<Period> year, List<PublishedPlace> places) {

  /** Parts the list from its year where both are needed to name a ranking. */
  private static final String AT = "@";

  /** Sorts the places. */
  public PublishedRanking {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(year, "year");
    places =
        places.stream()
            .sorted(
                Comparator.comparingInt(PublishedPlace::rank).thenComparing(PublishedPlace::cityId))
            .toList();
  }

  /** Names it among the rankings of a dataset: the list, with its year as {@code list@2022}. */
  public String id() {
    return list + year.map(period -> AT + period).orElse("");
  }

  /** The place of a city; empty where the list lacks it. */
  public Optional<PublishedPlace> place(String cityId) {
    return places.stream().filter(place -> place.cityId().equals(cityId)).findFirst();
  }
}
