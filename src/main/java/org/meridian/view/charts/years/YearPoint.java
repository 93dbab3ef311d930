package org.meridian.view.charts.years;

import java.util.Optional;
import org.meridian.scenario.profile.ShownYears;

/**
 * A value in a year.
 *
 * @param value NaN is a gap
 * @param years of what years the values behind it are, where some are of another year
 * @param isCarried whether none of them is of the year itself, so that an earlier one is shown
 * @param counted of how many cities it is; 1 for a city
 */
public record YearPoint(double value, Optional<ShownYears> years, boolean isCarried, int counted) {

  /** The same point with another value. */
  YearPoint with(double other) {
    return new YearPoint(other, years, isCarried, counted);
  }

  /** Whether nothing is known. */
  public boolean isGap() {
    return Double.isNaN(value);
  }
}
