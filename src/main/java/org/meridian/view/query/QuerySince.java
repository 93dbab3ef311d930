package org.meridian.view.query;

import java.util.Arrays;
import org.meridian.model.Dataset;
import org.meridian.scenario.QueryMembers;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.content.TextInLanguage;

/**
 * What changed between the two sides that are compared, for conditions on it.
 *
 * @param title which side is which
 * @param changes by position of the city
 */
public record QuerySince(TextInLanguage title, QueryMembers.Changes changes) {

  /** The changes from side A to side B, by the cities of the present dataset. */
  public static QuerySince of(ComparisonContent comparison) {
    int cities = comparison.result().dataset().cities().size();
    double[] places = new double[cities];
    double[] points = new double[cities];
    Arrays.fill(places, Double.NaN);
    Arrays.fill(points, Double.NaN);
    for (ComparedRow row : comparison.comparison().rows()) {
      int city = position(comparison, row);
      if (city >= 0) {
        places[city] = row.change().isPresent() ? row.change().getAsInt() : Double.NaN;
        points[city] = row.difference();
      }
    }
    return new QuerySince(comparison.heading(), new QueryMembers.Changes(places, points));
  }

  /** Where a city of the comparison stands in the present dataset; -1 where it is of others. */
  private static int position(ComparisonContent comparison, ComparedRow row) {
    Dataset present = comparison.result().dataset();
    if (comparison.comparison().b().cities() == present.cities()) {
      return row.pair().b();
    }
    return comparison.comparison().a().cities() == present.cities()
        ? row.pair().a()
        : present.cityPosition(row.city().id()).orElse(-1);
  }
}
