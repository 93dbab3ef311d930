package org.meridian.scenario.comparison;

import java.util.List;
import java.util.Optional;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.published.PublishedMove;

/**
 * One side of a comparison: scores of a dataset, in a year, under a scenario; or a published
 * ranking, which has no scores. Cities are those of its dataset, by position.
 */
public sealed interface ComparedSide permits ScoredSide, ListedSide, AbsentSide {

  /** The dataset whose cities they are. */
  Dataset dataset();

  /** The rank of a city, 1 for the best; 0 where the side does not rank it. */
  int rank(int city);

  /** The score of a city; NaN where it has none. */
  double score(int city);

  /** The arrow that the publisher printed beside a city; empty where there is none. */
  Optional<PublishedMove> move(int city);

  /** All cities of the dataset. */
  default List<City> cities() {
    return dataset().cities();
  }
}
