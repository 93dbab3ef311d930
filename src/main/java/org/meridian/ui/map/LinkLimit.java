package org.meridian.ui.map;

/** Between the place of a slider and a number of links: even steps of the slider multiply. */
final class LinkLimit {

  private static final double FEWEST = 10;

  private LinkLimit() {}

  /**
   * How many links a place stands for.
   *
   * @param place 0..1
   * @param all how many links there are
   * @return 0 for all
   */
  static int count(double place, int all) {
    if (place >= 1 || all <= FEWEST) {
      return 0;
    }
    return (int) Math.round(FEWEST * Math.pow(all / FEWEST, Math.max(0, place)));
  }

  /** The place of a number of links, 0 meaning all. */
  static double place(int count, int all) {
    if (count == 0 || count >= all || all <= FEWEST) {
      return 1;
    }
    return Math.clamp(Math.log(count / FEWEST) / Math.log(all / FEWEST), 0, 1);
  }
}
