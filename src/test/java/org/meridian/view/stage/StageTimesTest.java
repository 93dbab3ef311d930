package org.meridian.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The clocks of a presenter. */
class StageTimesTest {

  @Test
  void timeOfAStepGoesOnWhereOneReturnsToIt() {
    StageTimes times = StageTimes.begin(0, 3, 1_000).turn(1, 61_000).turn(0, 91_000);
    assertThat(times.on(0, 96_000)).isEqualTo(65_000);
    assertThat(times.on(1, 96_000)).isEqualTo(30_000);
    assertThat(times.on(2, 96_000)).isZero();
    assertThat(times.total(96_000)).isEqualTo(95_000);
  }

  @Test
  void aStepPutInBeginsAtNothing() {
    StageTimes times = StageTimes.begin(1, 2, 0).inserted(2).turn(2, 5_000);
    assertThat(times.on(1, 6_000)).isEqualTo(5_000);
    assertThat(times.on(2, 6_000)).isEqualTo(1_000);
    assertThat(StageTimes.begin(1, 2, 0).inserted(0).on(2, 700)).isEqualTo(700);
  }

  @Test
  void timesAreShownAsOnAClock() {
    assertThat(StageTimes.shown(0)).isEqualTo("0:00");
    assertThat(StageTimes.shown(84_999)).isEqualTo("1:24");
    assertThat(StageTimes.shown(3_723_000)).isEqualTo("1:02:03");
  }
}
