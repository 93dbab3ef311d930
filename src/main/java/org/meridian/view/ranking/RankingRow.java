package org.meridian.view.ranking;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.Dataset;

/**
 * A city as a row of the table. Figures are looked up in the newest result, so the row stays the
 * same object when the ranking changes.
 *
 * @param position the city's position in the dataset
 * @param city the city
 */
public record RankingRow(int position, City city) {

  /** The rows of all cities of a dataset, in its order. */
  public static List<RankingRow> all(Dataset dataset) {
    return IntStream.range(0, dataset.cities().size())
        .mapToObj(city -> new RankingRow(city, dataset.city(city)))
        .toList();
  }
}
