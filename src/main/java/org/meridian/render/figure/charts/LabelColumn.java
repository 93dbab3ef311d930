package org.meridian.render.figure.charts;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Labels in a column: none lies over another, they keep the order of what they name, and each
 * stands as near to it as that allows.
 *
 * <p>Places are the least squares solution under these constraints, found by pooling adjacent
 * violators: with equal heights, the middles less the room of all labels above must not fall
 * (isotonic regression: Barlow, Bartholomew, Bremner and Brunk 1972). Bounds are kept by clamping,
 * which leaves such a solution the best. O(n).
 */
public final class LabelColumn {

  private final double height;
  private final double top;
  private final double bottom;

  /**
   * A column.
   *
   * @param height that every label takes, above 0
   * @param top of the column
   * @param bottom of the column, not above the top
   */
  public LabelColumn(double height, double top, double bottom) {
    this.height = height;
    this.top = top;
    this.bottom = bottom;
  }

  /** How many labels have room. */
  public int capacity() {
    return Math.max(0, (int) Math.floor((bottom - top) / height + 1e-9));
  }

  /**
   * The middles of labels.
   *
   * @param wanted the middles that they want, ascending; not more than {@link #capacity}
   * @throws IllegalArgumentException if there are more than have room
   */
  public double[] place(double... wanted) {
    int n = wanted.length;
    if (n > capacity()) {
      throw new IllegalArgumentException(n + " labels where " + capacity() + " have room");
    }
    double[] level = new double[n];
    Arrays.setAll(level, i -> wanted[i] - i * height);
    pool(level);
    double least = top + height / 2;
    double most = Math.max(least, bottom - height / 2 - (n - 1) * height);
    for (int i = 0; i < n; i++) {
      level[i] = Math.clamp(level[i], least, most) + i * height;
    }
    return level;
  }

  /** The nearest levels, in sum of squares, of which none is below the one before. */
  private static void pool(double... level) {
    double[] sum = new double[level.length];
    int[] size = new int[level.length];
    int blocks = 0;
    for (double each : level) {
      sum[blocks] = each;
      size[blocks] = 1;
      while (blocks > 0 && sum[blocks - 1] / size[blocks - 1] >= sum[blocks] / size[blocks]) {
        sum[blocks - 1] += sum[blocks];
        size[blocks - 1] += size[blocks];
        blocks--;
      }
      blocks++;
    }
    int at = 0;
    for (int block = 0; block < blocks; block++) {
      Arrays.fill(level, at, at + size[block], sum[block] / size[block]);
      at += size[block];
    }
  }

  /**
   * Which labels are written where not all have room: one after another by importance, each that
   * leaves all others near what they name.
   *
   * @param wanted the middles that they want, ascending
   * @param importance the positions of labels, the most important first
   * @param always how many of them are written wherever that puts them, if there is room at all
   * @param most how far a label may stand from where it wants to
   */
  public BitSet choose(double[] wanted, int[] importance, int always, double most) {
    BitSet chosen = new BitSet();
    for (int place = 0; place < importance.length && chosen.cardinality() < capacity(); place++) {
      chosen.set(importance[place]);
      if (place >= always && farthest(wanted, chosen) > most) {
        chosen.clear(importance[place]);
      }
    }
    return chosen;
  }

  private double farthest(double[] wanted, BitSet chosen) {
    double[] some = chosen.stream().mapToDouble(i -> wanted[i]).toArray();
    double[] placed = place(some);
    double farthest = 0;
    for (int i = 0; i < some.length; i++) {
      farthest = Math.max(farthest, Math.abs(placed[i] - some[i]));
    }
    return farthest;
  }
}
