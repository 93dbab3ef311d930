package org.meridian.flow;

/**
 * How many links there are; every view that counts links says it by these three.
 *
 * @param shown with a score in the measure, and left by the filters
 * @param scored with a score in the measure, of all counted pairs; linked by it at all
 * @param pairs all counted pairs, with or without a score
 */
public record LinkCounts(int shown, int scored, int pairs) {

  /** Of a dataset without links. */
  public static final LinkCounts NONE = new LinkCounts(0, 0, 0);

  /** The same links, none of them drawn. */
  public LinkCounts hidden() {
    return new LinkCounts(0, scored, pairs);
  }

  /** Whether filters hide links that have a score. */
  public boolean isFiltered() {
    return shown < scored;
  }
}
