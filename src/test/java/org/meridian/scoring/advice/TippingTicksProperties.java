package org.meridian.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.weights.WeightEdit;
import org.meridian.scoring.weights.WeightSet;

class TippingTicksProperties {

  private static final int TOP = 5;
  private static final double STEP = 1e-6;

  private final IndexEngine engine = new IndexEngine();

  @Property(tries = 60, seed = "41")
  void rescoringLeftAndRightOfATickShowsTheChange(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.3) double gaps) {
    IndexResult result = SampleIndex.evaluate(SampleIndex.random(seed, 12, 3, 3, gaps));
    int node = 1 + (int) Math.floorMod(seed, (long) result.structure().size() - 1);
    List<TippingTick> ticks = ticks(result, node, Set.of());
    for (TippingTick tick : ticks) {
      if (ticks.stream().anyMatch(other -> isNear(tick, other))) {
        continue;
      }
      int[] left = best(result, node, tick.percent() - STEP, Set.of());
      int[] right = best(result, node, tick.percent() + STEP, Set.of());
      assertThat(left).isNotEqualTo(right);
      assertThat(tick.passings()).isNotEmpty().containsAll(TopChanges.between(left, right));
    }
  }

  @Property(tries = 60, seed = "41")
  void betweenTicksTheOrderStays(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0, max = 0.3) double gaps,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double place,
      @ForAll @IntRange(min = 0, max = 1) int locks) {
    IndexResult result = SampleIndex.evaluate(SampleIndex.random(seed, 12, 3, 3, gaps));
    Set<String> locked = locks == 1 ? Set.of("g1", "g0l1") : Set.of();
    int node = result.structure().position(seed % 2 == 0 ? "g0" : "g0l0").orElseThrow();
    TippingTicks all = (TippingTicks) TippingTicks.of(result, locked, node, TOP);
    double percent = place * all.high();
    double left =
        all.ticks().stream()
            .mapToDouble(TippingTick::percent)
            .filter(t -> t < percent)
            .max()
            .orElse(0);
    double right =
        all.ticks().stream()
            .mapToDouble(TippingTick::percent)
            .filter(t -> t >= percent)
            .min()
            .orElse(all.high());
    if (right - left > 4 * STEP) {
      int[] first = best(result, node, left + STEP, locked);
      assertThat(best(result, node, (left + right) / 2, locked)).isEqualTo(first);
      assertThat(best(result, node, right - STEP, locked)).isEqualTo(first);
    }
  }

  private static boolean isNear(TippingTick tick, TippingTick other) {
    return tick != other && Math.abs(tick.percent() - other.percent()) < 3 * STEP;
  }

  private static List<TippingTick> ticks(IndexResult result, int node, Set<String> locked) {
    return ((TippingTicks) TippingTicks.of(result, locked, node, TOP)).ticks();
  }

  private int[] best(IndexResult result, int node, double percent, Set<String> locked) {
    WeightSet moved =
        WeightEdit.edit(
            result.structure(),
            result.settings().weights(),
            locked,
            result.structure().node(node).id(),
            percent);
    IndexResult then = engine.evaluate(result.input(), result.settings().withWeights(moved));
    return Arrays.copyOf(then.ranking().order(), Math.min(TOP, then.ranking().rankedCount()));
  }
}
