package org.meridian.view.data;

/**
 * The order of the rows of the table of values. Missing values come last in either direction.
 *
 * @param by the id of an indicator, or one of the keys below
 * @param descending whether the greatest comes first
 */
public record DataOrder(String by, boolean descending) {

  /** By the place in the ranking; cities without one last. */
  public static final String RANK = "#rank";

  /** By the name of the city, by the rules of the language. */
  public static final String CITY = "#city";

  /** By how many of the indicators the city has a value of. */
  public static final String COVERAGE = "#coverage";

  /** As the table opens: the best city first. */
  public static final DataOrder USUAL = new DataOrder(RANK, false);
}
