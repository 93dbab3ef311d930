package org.meridian.render.figure.charts;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How columns share a width. */
final class ColumnShares {

  private ColumnShares() {}

  /**
   * The widths of columns: all alike where that is enough for each; else each has what it needs,
   * and what is left over is shared alike; and where it is not enough, the widest give way first.
   *
   * @param needs what each column needs, 0 or more
   * @param all the width that they share, in the unit of the needs
   * @return one width a column, in sum the width that they share
   */
  static double[] of(double[] needs, double all) {
    int count = needs.length;
    double[] rising = DoubleStream.of(needs).sorted().toArray();
    if (count == 0 || rising[count - 1] <= all / count) {
      return DoubleStream.generate(() -> all / count).limit(count).toArray();
    }
    double left = all;
    for (int at = 0; at < count; at++) {
      double alike = left / (count - at);
      if (rising[at] >= alike) {
        return Arrays.stream(needs).map(need -> Math.min(need, alike)).toArray();
      }
      left -= rising[at];
    }
    double more = left / count;
    return Arrays.stream(needs).map(need -> need + more).toArray();
  }
}
