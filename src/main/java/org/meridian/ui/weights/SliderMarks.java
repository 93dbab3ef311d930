package org.meridian.ui.weights;

import java.util.List;
import org.meridian.scoring.advice.TippingTick;

/**
 * Where the order tips as a slider moves.
 *
 * @param all ticks of the best that are watched, ascending
 * @param foremost those of the few at the very top, which are drawn taller
 */
record SliderMarks(List<TippingTick> all, List<TippingTick> foremost) {

  /** Nowhere. */
  static final SliderMarks NONE = new SliderMarks(List.of(), List.of());

  /** Both are found by solving the same equations: what differs by less is one place. */
  private static final double SAME = 1e-6;

  /** Copies the lists. */
  SliderMarks {
    all = List.copyOf(all);
    foremost = List.copyOf(foremost);
  }

  /** Whether the order of the foremost tips there. */
  boolean isForemost(TippingTick tick) {
    return foremost.stream().anyMatch(each -> Math.abs(each.percent() - tick.percent()) <= SAME);
  }

  /** The percentages of all ticks. */
  double[] percentages() {
    return all.stream().mapToDouble(TippingTick::percent).toArray();
  }
}
