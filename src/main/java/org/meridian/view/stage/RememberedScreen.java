package org.meridian.view.stage;

import java.util.Arrays;
import java.util.Optional;

/**
 * The screen that was the stage last time.
 *
 * @param x left in the toolkit's units; NaN where only the size is known
 * @param y top; NaN where only the size is known
 * @param width in the toolkit's units, or in pixels
 * @param height likewise
 */
public record RememberedScreen(double x, double y, double width, double height) {

  private static final String NUMBER = "-?[0-9]+([.][0-9]+)?(E-?[0-9]+)?|NaN";

  /** A size at any place. */
  public static RememberedScreen ofSize(double width, double height) {
    return new RememberedScreen(Double.NaN, Double.NaN, width, height);
  }

  /** A screen to be found again. */
  public static RememberedScreen of(ScreenArea screen) {
    return new RememberedScreen(screen.x(), screen.y(), screen.width(), screen.height());
  }

  /** As a setting is written: four numbers. */
  public String written() {
    return x + " " + y + " " + width + " " + height;
  }

  /** Reads a setting; empty where it is none. */
  public static Optional<RememberedScreen> read(String setting) {
    String[] parts = setting.trim().split(" +");
    boolean numbers =
        parts.length == 4 && Arrays.stream(parts).allMatch(part -> part.matches(NUMBER));
    if (!numbers) {
      return Optional.empty();
    }
    double[] all = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
    return Optional.of(new RememberedScreen(all[0], all[1], all[2], all[3]));
  }

  boolean hasSizeOf(ScreenArea screen) {
    return screen.hasSize(width, height);
  }

  boolean isExactly(ScreenArea screen) {
    return screen.isAt(x, y) && hasSizeOf(screen);
  }
}
