package org.meridian.model.importing;

/**
 * How many records found their city.
 *
 * @param matched records of which the city is known
 * @param unmatched records of which it is not
 * @param ambiguous records of which the name stands for several cities
 * @param suggested records of which only a similar name is known
 * @param distinct different cities among those matched
 * @param note what is worth knowing about them; may be empty
 */
public record MatchCount(
    int matched, int unmatched, int ambiguous, int suggested, int distinct, String note) {

  /** No table, no cities. */
  public static final MatchCount NONE = new MatchCount(0, 0, 0, 0, 0, "");
}
