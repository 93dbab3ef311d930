package org.meridian.view.comparison.maps;

import java.util.List;
import org.meridian.view.map.options.KeyHeight;

/**
 * Where three maps of one size and two keys stand: in a row over the keys, or two over one with the
 * keys beside it; whichever makes maps of the world larger. Sizes are in design pixels.
 *
 * @param maps titles stand at their top
 * @param keys of A and B, and of B less A
 */
public record ThreeMapsLayout(List<Box> maps, List<Box> keys) {

  /** Room for the title of a map. */
  public static final double TITLE = 22;

  private static final double GAP = 12;
  private static final double WORLD_ASPECT = 1.97;

  /** A box from its upper left corner. */
  public record Box(double x, double y, double width, double height) {}

  /** Copies the lists. */
  public ThreeMapsLayout {
    maps = List.copyOf(maps);
    keys = List.copyOf(keys);
  }

  /**
   * Lays them out in a room.
   *
   * @param words how many times their designed size words on maps have, from 1 on
   */
  public static ThreeMapsLayout of(double width, double height, double words) {
    double key = KeyHeight.of(words, height);
    double third = Math.max(1, Math.floor((width - 2 * GAP) / 3));
    double half = Math.max(1, Math.floor((width - GAP) / 2));
    double low = Math.max(1, height - key - GAP);
    double high = Math.max(1, Math.floor((height - GAP) / 2));
    return size(third, low) >= size(half, high)
        ? row(width, third, low, key)
        : square(half, high, key);
  }

  private static double size(double width, double height) {
    return Math.min(width / WORLD_ASPECT, height - TITLE);
  }

  private static ThreeMapsLayout row(double width, double third, double height, double key) {
    double step = third + GAP;
    return new ThreeMapsLayout(
        List.of(
            new Box(0, 0, third, height),
            new Box(step, 0, third, height),
            new Box(2 * step, 0, third, height)),
        List.of(
            new Box(0, height + GAP, third + step, key),
            new Box(2 * step, height + GAP, width - 2 * step, key)));
  }

  private static ThreeMapsLayout square(double width, double height, double wanted) {
    double right = width + GAP;
    double below = height + GAP;
    double key = Math.min(wanted, (height - GAP) / 2);
    double first = below + Math.clamp(height - GAP - 2 * key, 0, TITLE);
    return new ThreeMapsLayout(
        List.of(
            new Box(0, 0, width, height),
            new Box(right, 0, width, height),
            new Box(0, below, width, height)),
        List.of(new Box(right, first, width, key), new Box(right, first + key + GAP, width, key)));
  }
}
