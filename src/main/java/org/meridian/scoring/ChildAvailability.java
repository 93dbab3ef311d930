package org.meridian.scoring;

/**
 * How many of a node's children a row has scores in.
 *
 * @param available children with a score
 * @param counted children that take part with a weight above 0
 * @param threshold the share that must be available, 0..1
 */
public record ChildAvailability(int available, int counted, double threshold) {

  /** Whether that is enough for a score. */
  public boolean isEnough() {
    return isEnough(available);
  }

  /** The least number of children that is enough. */
  public int needed() {
    int needed = 1;
    while (needed < counted && !isEnough(needed)) {
      needed++;
    }
    return needed;
  }

  private boolean isEnough(int children) {
    return children > 0 && !((double) children / counted < threshold);
  }
}
