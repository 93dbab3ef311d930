package org.meridian.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.aggregation.GeometricMean;
import org.meridian.scoring.normalisation.MinMax;

class TippingTicksTest {

  private static final IndexInput TWO =
      SampleIndex.flat(new double[] {1, 1}, new double[][] {{100, 0}, {40, 80}, {0, 100}});

  @Test
  void findsTheSharesAtWhichTwoLinesCross() {
    // with share t of a: 100t, 40t + 80(1-t), 100(1-t)
    IndexResult result = SampleIndex.evaluate(TWO);
    TippingTicks ticks = (TippingTicks) TippingTicks.of(result, Set.of(), 1, 10);
    assertThat(ticks.ticks()).hasSize(3);
    assertThat(ticks.ticks().get(0).percent()).isCloseTo(100.0 / 3, within(1e-9));
    assertThat(ticks.ticks().get(0).passings()).containsExactly(new TippingTick.Passing(1, 2));
    assertThat(ticks.ticks().get(1).percent()).isCloseTo(50, within(1e-9));
    assertThat(ticks.ticks().get(1).passings()).containsExactly(new TippingTick.Passing(0, 2));
    assertThat(ticks.ticks().get(2).percent()).isCloseTo(400.0 / 7, within(1e-9));
    assertThat(ticks.ticks().get(2).passings()).containsExactly(new TippingTick.Passing(0, 1));
  }

  @Test
  void watchesOnlyTheTop() {
    IndexResult result = SampleIndex.evaluate(TWO);
    TippingTicks ticks = (TippingTicks) TippingTicks.of(result, Set.of(), 1, 1);
    assertThat(ticks.ticks()).hasSize(2);
  }

  @Test
  void cannotMoveWhenAllOthersAreLocked() {
    IndexResult result = SampleIndex.evaluate(TWO);
    TippingTicks ticks = (TippingTicks) TippingTicks.of(result, Set.of("b"), 1, 10);
    assertThat(ticks.ticks()).isEmpty();
    assertThat(ticks.high()).isEqualTo(50);
  }

  @Test
  void saysWhichGroupHasNoExactAnswer() {
    IndexSettings settings =
        IndexSettings.DEFAULT
            .withNormalisation(new MinMax(1, 100))
            .withAggregation(new GeometricMean());
    IndexResult result = new IndexEngine().evaluate(TWO, settings);
    assertThat(TippingTicks.of(result, Set.of(), 1, 10))
        .isEqualTo(new NotOffered(0, new GeometricMean()));
  }

  @Test
  void listsWhoCameAndWho() {
    assertThat(TopChanges.between(new int[] {1, 2}, new int[] {1, 3}))
        .isEqualTo(List.of(new TippingTick.Passing(3, 2)));
  }
}
