package org.meridian.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.aggregation.GeometricMean;
import org.meridian.scoring.normalisation.MinMax;
import org.meridian.scoring.uncertainty.ProgressMonitor;

class MakeFirstTest {

  private static final IndexInput TWO =
      SampleIndex.flat(new double[] {1, 1}, new double[][] {{100, 0}, {40, 80}, {0, 100}});

  private final MakeFirst makeFirst = new MakeFirst(new IndexEngine());

  private RankAdvice ask(IndexInput input, int city, int top, Set<String> locked) {
    IndexResult now = SampleIndex.evaluate(input);
    return makeFirst.advise(
        now, new MakeFirst.Question(city, top, 1, locked), ProgressMonitor.NONE);
  }

  @Test
  void movesTheLeastThatSuffices() {
    // 100t against 40t + 80(1-t): first from t = 4/7 on
    ReachableRank answer = (ReachableRank) ask(TWO, 0, 1, Set.of());
    assertThat(answer.rankAfter()).isEqualTo(1);
    assertThat(answer.proven()).isTrue();
    assertThat(answer.totalChange()).isCloseTo(2 * (400.0 / 7 - 50), within(0.001));
    assertThat(answer.changes().getFirst().before()).isEqualTo(50);
    assertThat(answer.changes().getFirst().after()).isCloseTo(400.0 / 7, within(0.001));
    assertThat(answer.stillAhead()).isEmpty();
  }

  @Test
  void leavesARankAloneThatIsGoodEnough() {
    assertThat(ask(TWO, 1, 1, Set.of())).isEqualTo(new AlreadyThere(1));
    assertThat(ask(TWO, 0, 2, Set.of())).isEqualTo(new AlreadyThere(2));
  }

  @Test
  void namesTheCityThatIsBetterInEverything() {
    IndexInput input =
        SampleIndex.flat(new double[] {1, 1}, new double[][] {{50, 40}, {100, 100}, {0, 0}});
    BlockedRank answer = (BlockedRank) ask(input, 0, 1, Set.of());
    assertThat(answer.proven()).isTrue();
    assertThat(answer.blockers()).hasSize(1);
    assertThat(answer.blockers().getFirst().row()).isEqualTo(1);
    assertThat(answer.blockers().getFirst().share()).isCloseTo(1, within(1e-9));
    assertThat(answer.blockers().getFirst().parts()).containsExactly(2, 1);
    assertThat(answer.shortfall()).isCloseTo(50, within(1e-6));
  }

  @Test
  void namesTheCitiesThatBlockOnlyTogether() {
    // neither (100, 0) nor (0, 100) beats (40, 40) throughout, but half of each does, by 10
    IndexInput input =
        SampleIndex.flat(new double[] {1, 1}, new double[][] {{40, 40}, {100, 0}, {0, 100}});
    BlockedRank answer = (BlockedRank) ask(input, 0, 1, Set.of());
    assertThat(answer.blockers())
        .extracting(BlockedRank.Blocker::row)
        .containsExactlyInAnyOrder(1, 2);
    assertThat(answer.blockers().getFirst().share()).isCloseTo(0.5, within(1e-9));
    assertThat(answer.shortfall()).isCloseTo(10, within(1e-6));
  }

  @Test
  void aLockCanMakeItImpossible() {
    BlockedRank answer = (BlockedRank) ask(TWO, 0, 1, Set.of("a"));
    assertThat(answer.proven()).isTrue();
    assertThat(answer.blockers()).extracting(BlockedRank.Blocker::row).contains(1);
  }

  @Test
  void saysWhenTooManyAreAlwaysAhead() {
    IndexInput input =
        SampleIndex.flat(
            new double[] {1, 1}, new double[][] {{50, 40}, {100, 100}, {90, 90}, {0, 0}});
    BlockedRank answer = (BlockedRank) ask(input, 0, 2, Set.of());
    assertThat(answer.blockers()).extracting(BlockedRank.Blocker::row).containsExactly(1, 2);
  }

  @Test
  void isNotOfferedForOtherMeans() {
    IndexSettings settings =
        IndexSettings.DEFAULT
            .withNormalisation(new MinMax(1, 100))
            .withAggregation(new GeometricMean());
    IndexResult now = new IndexEngine().evaluate(TWO, settings);
    MakeFirst.Question question = new MakeFirst.Question(0, 1, 1, Set.of());
    assertThat(makeFirst.advise(now, question, ProgressMonitor.NONE))
        .isInstanceOf(NotOffered.class);
  }
}
