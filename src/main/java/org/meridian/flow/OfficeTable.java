package org.meridian.flow;

import java.util.List;
import java.util.Objects;

/**
 * Which firms have offices where.
 *
 * @param cities how many cities there are
 * @param offices the offices; a firm may have several in one city
 */
public record OfficeTable(int cities, List<Office> offices) {

  /**
   * One office, or a firm's offices in one city taken together.
   *
   * @param firm the firm's id
   * @param city the position of the city
   * @param value the firm's service value there, 0 or more; GaWC uses 0 to 5
   * @param count how many branches it stands for, 1 or more
   * @param headquarters whether the firm is led from here
   */
  public record Office(String firm, int city, double value, int count, boolean headquarters) {

    /** Checks value and count. */
    public Office {
      Objects.requireNonNull(firm, "firm");
      if (!(value >= 0) || Double.isInfinite(value) || count < 1 || city < 0) {
        throw new IllegalArgumentException(
            "office of " + firm + " in city " + city + " of value " + value + ", " + count + "x");
      }
    }
  }

  /** Copies the offices; each must stand in one of the cities. */
  public OfficeTable {
    offices = List.copyOf(offices);
    for (Office office : offices) {
      if (office.city() >= cities) {
        throw new IllegalArgumentException("no city stands at " + office.city());
      }
    }
  }
}
