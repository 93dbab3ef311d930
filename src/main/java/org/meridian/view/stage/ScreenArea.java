package org.meridian.view.stage;

/**
 * A screen, or a window on screens, in the toolkit's units. Origins may be negative or fractional.
 *
 * @param x left
 * @param y top
 * @param width to the right
 * @param height downwards
 * @param scale pixels per unit; 1 for a window
 */
public record ScreenArea(double x, double y, double width, double height, double scale) {

  /** Layouts are told by systems in fractions; what differs by less is the same. */
  private static final double TOLERANCE = 1;

  /** A rectangle of scale 1. */
  public static ScreenArea of(double x, double y, double width, double height) {
    return new ScreenArea(x, y, width, height, 1);
  }

  /** Whether something can be shown on it. */
  boolean isUsable() {
    return width > 0 && height > 0 && Double.isFinite(x) && Double.isFinite(y);
  }

  /** The area that two have in common, in square units; 0 where they lie apart. */
  double shared(ScreenArea other) {
    double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    return across > 0 && down > 0 ? across * down : 0;
  }

  /** How far the middles of two lie apart, in units. */
  double distance(ScreenArea other) {
    return Math.hypot(
        x + width / 2 - other.x - other.width / 2, y + height / 2 - other.y - other.height / 2);
  }

  /** Whether two show the same picture: the smaller lies for its greater part within the other. */
  public boolean mirrors(ScreenArea other) {
    return shared(other) > Math.min(width * height, other.width * other.height) / 2;
  }

  /** Whether two begin at the same place, in units. */
  boolean isAt(double left, double top) {
    return near(x, left) && near(y, top);
  }

  /** Whether it has a size in units, or in pixels. */
  boolean hasSize(double wide, double high) {
    return near(width, wide) && near(height, high)
        || near(width * scale, wide) && near(height * scale, high);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE;
  }

  /** A window in the middle of this screen that leaves a quarter of it free. */
  public ScreenArea window() {
    double part = 0.75;
    return of(x + width * (1 - part) / 2, y + height * (1 - part) / 2, width * part, height * part);
  }
}
