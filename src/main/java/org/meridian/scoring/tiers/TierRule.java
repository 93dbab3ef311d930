package org.meridian.scoring.tiers;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Where values are cut into tiers. */
public sealed interface TierRule
    permits EqualIntervals, HeadTailBreaks, JenksBreaks, QuantileTiers, ValueCuts, RankCuts {

  /** The fewest classes that a count may ask for. */
  int FEWEST = 2;

  /** The most classes that a count may ask for. */
  int MOST = 9;

  /**
   * Sorts rows into tiers.
   *
   * @param values one a row, any unit, NaN is missing
   * @throws TooManyClasses if there are fewer different values than classes
   */
  CityTiers of(double[] values) throws TooManyClasses;

  /** Thrown where there are fewer different values than classes. */
  final class TooManyClasses extends Exception {
    private static final long serialVersionUID = 1;
    private final int different;

    TooManyClasses(int different) {
      super("only " + different + " different values");
      this.different = different;
    }

    /** How many different values there are. */
    public int different() {
      return different;
    }
  }

  /** The values that are there, ascending. */
  static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  /** The same limits from the top down. */
  static double[] descending(double[] ascending) {
    return DoubleStream.of(ascending).map(x -> -x).sorted().map(x -> -x).toArray();
  }

  /**
   * A number of classes within the range.
   *
   * @throws IllegalArgumentException if it is not
   */
  static int classes(int count) {
    if (count < FEWEST || count > MOST) {
      throw new IllegalArgumentException(count + " classes");
    }
    return count;
  }
}
