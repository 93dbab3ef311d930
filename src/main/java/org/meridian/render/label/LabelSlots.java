package org.meridian.render.label;

/**
 * The places around a point that a name may take, best first: eight close by, to the right and
 * above before left and below (after Imhof 1962), eight between these, then rings farther away that
 * need a leader line, close to one another so that a leader is hardly longer than it must be.
 */
final class LabelSlots {

  /** How many places lie close by. */
  static final int CLOSE = 16;

  private static final double DIAGONAL = 0.72;
  private static final double[][] DIRECTIONS = {
    {1, 0}, {1, -1}, {1, 1}, {-1, 0}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1},
    {1, -0.5}, {1, 0.5}, {0.5, -1}, {0.5, 1}, {-1, -0.5}, {-1, 0.5}, {-0.5, -1}, {-0.5, 1}
  };
  private static final double[] RINGS = {8, 13, 19, 26, 34, 43, 52};
  private static final int ANGLES = 24;

  private LabelSlots() {}

  /** How many places, of all from the first on, are no farther away than a distance in pixels. */
  static int within(double distance, double unit) {
    int rings = 0;
    while (rings < RINGS.length && RINGS[rings] * unit <= distance) {
      rings++;
    }
    return CLOSE + rings * ANGLES;
  }

  static boolean needsLeader(int slot) {
    return slot >= CLOSE;
  }

  /**
   * The box of a name at a place.
   *
   * @param gap distance kept from the point
   */
  static LabelBox box(
      int slot, double x, double y, double gap, double width, double height, double unit) {
    double dx;
    double dy;
    double room = gap;
    if (slot < CLOSE) {
      dx = DIRECTIONS[slot][0];
      dy = DIRECTIONS[slot][1];
      room = Math.abs(dx * dy) == 1 ? gap * DIAGONAL : gap;
    } else {
      int ring = (slot - CLOSE) / ANGLES;
      double angle = 2 * Math.PI * ((slot - CLOSE) % ANGLES) / ANGLES;
      dx = Math.cos(angle);
      dy = Math.sin(angle);
      room = gap + RINGS[ring] * unit;
    }
    double centreX = x + dx * (room + width / 2);
    double centreY = y + dy * (room + height / 2);
    return new LabelBox(
        centreX - width / 2, centreY - height / 2, centreX + width / 2, centreY + height / 2);
  }
}
