package org.meridian.scenario.choice;

import java.util.Objects;
import org.meridian.model.period.Period;

/**
 * A what-if: one value of one city replaced.
 *
 * @param cityId the city
 * @param indicatorId a city indicator
 * @param year a year that shows the value to be replaced, or the one that it is of
 * @param value in the indicator's unit; NaN takes the value away
 */
public record ValueEdit(String cityId, String indicatorId, Period year, double value) {

  /** Nothing may be null. */
  public ValueEdit {
    Objects.requireNonNull(cityId, "cityId");
    Objects.requireNonNull(indicatorId, "indicatorId");
    Objects.requireNonNull(year, "year");
  }
}
