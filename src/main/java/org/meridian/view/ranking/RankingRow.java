package org.meridian.view.ranking;

import org.meridian.model.City;

/**
 * A city as a row of the table. Figures are looked up in the newest result, so the row stays the
 * same object when the ranking changes.
 *
 * @param position the city's position in the dataset
 * @param city the city
 */
public record RankingRow(int position, City city) {}
