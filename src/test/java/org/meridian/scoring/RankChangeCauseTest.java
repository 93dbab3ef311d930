package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.group;
import static org.meridian.scoring.TestInput.leaf;

import org.junit.jupiter.api.Test;
import org.meridian.scoring.weights.WeightSet;

class RankChangeCauseTest {

  private final IndexEngine engine = new IndexEngine();
  private final IndexInput input =
      new TestInput()
          .with("hub", 90, 40, 10)
          .with("sea", 20, 80, 10)
          .with("air", 50, 50, 10)
          .build(group("index", leaf("hub"), leaf("sea"), leaf("air")));

  private IndexResult evaluate(double hub) {
    return engine.evaluate(
        input, TestInput.plain().withWeights(WeightSet.PUBLISHED.with("hub", hub)));
  }

  @Test
  void namesWhoPassedWhomAndTheTwoGreatestParts() {
    IndexResult before = evaluate(1);
    IndexResult after = evaluate(2);
    // before: 160/3 against 170/3; after: 250/4 against 210/4
    RankChangeCause because = RankChangeCause.explain(before, after).orElseThrow();
    assertThat(because.riser()).isZero();
    assertThat(because.passed()).isEqualTo(1);
    assertThat(because.rankBefore()).isEqualTo(2);
    assertThat(because.rankAfter()).isEqualTo(1);
    assertThat(because.parts()).hasSize(2);
    // hub: 2/4 * 50 - 1/3 * 50; sea: -1/4 * 60 + 1/3 * 60
    assertThat(because.parts().get(0).node()).isEqualTo(1);
    assertThat(because.parts().get(0).points()).isEqualTo(25 - 50 / 3.0, within(1e-12));
    assertThat(because.parts().get(1).points()).isEqualTo(-15 + 20, within(1e-12));
  }

  @Test
  void saysNothingWhereNobodyPassed() {
    assertThat(RankChangeCause.explain(evaluate(1), evaluate(1.01))).isEmpty();
  }

  @Test
  void oneRowIsExplainedWhetherItRisesOrFalls() {
    IndexResult before = evaluate(1);
    IndexResult after = evaluate(2);
    RankChangeCause rise = RankChangeCause.of(before, after, 0).orElseThrow();
    RankChangeCause fall = RankChangeCause.of(before, after, 1).orElseThrow();
    assertThat(fall).isEqualTo(rise);
    assertThat(fall.riser()).isZero();
    assertThat(fall.passed()).isEqualTo(1);
    assertThat(RankChangeCause.of(before, after, 2)).isEmpty();
    assertThat(RankChangeCause.of(before, before, 0)).isEmpty();
  }
}
