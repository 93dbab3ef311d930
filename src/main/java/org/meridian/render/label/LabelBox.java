package org.meridian.render.label;

/**
 * An upright box in pixels.
 *
 * @param left smallest column
 * @param top smallest row
 * @param right largest column, not less than left
 * @param bottom largest row, not less than top
 */
public record LabelBox(double left, double top, double right, double bottom) {

  /** Whether two boxes share more than an edge. */
  public boolean overlaps(LabelBox other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether the box lies wholly within another. */
  public boolean within(LabelBox other) {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }

  /** The box larger by so much on every side. */
  public LabelBox grown(double by) {
    return new LabelBox(left - by, top - by, right + by, bottom + by);
  }

  /** Whether a circle reaches into the box. */
  public boolean touchesCircle(double x, double y, double radius) {
    double dx = x - Math.clamp(x, left, right);
    double dy = y - Math.clamp(y, top, bottom);
    return dx * dx + dy * dy < radius * radius;
  }

  /** How far the edge of a circle is from the box; 0 where they touch. */
  public double distanceToCircle(double x, double y, double radius) {
    double dx = x - Math.clamp(x, left, right);
    double dy = y - Math.clamp(y, top, bottom);
    return Math.max(0, Math.sqrt(dx * dx + dy * dy) - radius);
  }

  /** Whether a straight line between two points runs through the box (Liang and Barsky 1984). */
  public boolean touchesLine(double x0, double y0, double x1, double y1) {
    double[] part = {0, 1};
    return clips(x0 - x1, x0 - left, part)
        && clips(x1 - x0, right - x0, part)
        && clips(y0 - y1, y0 - top, part)
        && clips(y1 - y0, bottom - y0, part);
  }

  private static boolean clips(double direction, double room, double[] part) {
    if (direction == 0) {
      return room >= 0;
    }
    double at = room / direction;
    if (direction < 0) {
      part[0] = Math.max(part[0], at);
    } else {
      part[1] = Math.min(part[1], at);
    }
    return part[0] <= part[1];
  }
}
