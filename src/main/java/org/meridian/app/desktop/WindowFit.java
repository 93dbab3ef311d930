package org.meridian.app.desktop;

import java.util.Comparator;
import java.util.List;

/**
 * Where the window goes: wholly on one screen that exists, whatever is remembered. A pure function
 * of screens and remembered place; all rectangles in the toolkit's own units, which a screen's
 * scale is already taken out of. Origins may be negative or fractional.
 */
final class WindowFit {

  /** The usual size of a first window. */
  static final Frame USUAL = new Frame(Double.NaN, Double.NaN, 1600, 900);

  /** The least size in which the window can be used; only a smaller screen makes it smaller. */
  static final Frame LEAST = new Frame(Double.NaN, Double.NaN, 960, 600);

  private WindowFit() {}

  /**
   * A rectangle.
   *
   * @param x left
   * @param y top
   * @param width to the right
   * @param height downwards
   */
  record Frame(double x, double y, double width, double height) {

    private double shared(Frame other) {
      double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
      double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
      return across > 0 && down > 0 ? across * down : 0;
    }

    private boolean isPlaced() {
      return Double.isFinite(x) && Double.isFinite(y);
    }
  }

  /**
   * Fits a window.
   *
   * @param remembered the place of the last run; numbers that are no size or no place fall back to
   *     the usual size in the middle
   * @param screens what is visible of each screen beside bars and docks, the primary one first
   * @return a place wholly within the screen that shows most of the remembered one, else within the
   *     primary one
   */
  static Frame fit(Frame remembered, List<Frame> screens) {
    Frame wanted =
        new Frame(
            remembered.x(),
            remembered.y(),
            size(remembered.width(), LEAST.width(), USUAL.width()),
            size(remembered.height(), LEAST.height(), USUAL.height()));
    Frame screen =
        screens.stream()
            .max(Comparator.comparingDouble(wanted::shared))
            .filter(most -> most.shared(wanted) > 0)
            .orElse(screens.getFirst());
    double width = Math.min(wanted.width(), screen.width());
    double height = Math.min(wanted.height(), screen.height());
    boolean kept = wanted.isPlaced() && screen.shared(wanted) > 0;
    return new Frame(
        along(kept ? wanted.x() : Double.NaN, width, screen.x(), screen.width()),
        along(kept ? wanted.y() : Double.NaN, height, screen.y(), screen.height()),
        width,
        height);
  }

  private static double size(double remembered, double least, double usual) {
    return Double.isFinite(remembered) && remembered > 0 ? Math.max(least, remembered) : usual;
  }

  /** A start on an axis, moved as little as it takes; in the middle where none is given. */
  private static double along(double wanted, double size, double from, double span) {
    return Double.isNaN(wanted)
        ? from + (span - size) / 2
        : Math.clamp(wanted, from, Math.max(from, from + span - size));
  }
}
