package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinkLimitTest {

  @Test
  void theRightEndMeansAll() {
    assertThat(LinkLimit.count(1, 7_777)).isZero();
    assertThat(LinkLimit.place(0, 7_777)).isEqualTo(1);
    assertThat(LinkLimit.place(9_000, 7_777)).isEqualTo(1);
  }

  @Test
  void evenStepsMultiply() {
    assertThat(LinkLimit.count(0, 100_000)).isEqualTo(10);
    assertThat(LinkLimit.count(0.25, 100_000)).isEqualTo(100);
    assertThat(LinkLimit.count(0.75, 100_000)).isEqualTo(10_000);
  }

  @Test
  void placeAndCountAgree() {
    for (int count : new int[] {10, 57, 500, 7_000}) {
      double place = LinkLimit.place(count, 7_777);
      assertThat(LinkLimit.count(place, 7_777)).isEqualTo(count);
    }
    assertThat(LinkLimit.place(10, 7_777)).isCloseTo(0, within(1e-12));
  }

  @Test
  void aHandfulOfLinksIsAlwaysShownWhole() {
    assertThat(LinkLimit.count(0.3, 7)).isZero();
    assertThat(LinkLimit.place(3, 7)).isEqualTo(1);
  }
}
