package org.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumbersTest {

  @Test
  void thousandsAreSetApartAndMinusIsAMinus() {
    assertThat(Numbers.whole(7777)).isEqualTo("7,777");
    assertThat(Numbers.fixed(-1234.56, 1)).isEqualTo("−1,234.6");
  }

  @Test
  void aRoundedZeroHasNoSign() {
    assertThat(Numbers.fixed(-0.04, 1)).isEqualTo("0.0");
    assertThat(Numbers.signed(0.04, 1)).isEqualTo("0.0");
    assertThat(Numbers.signed(0.8, 1)).isEqualTo("+0.8");
  }

  @Test
  void aMissingNumberIsADash() {
    assertThat(Numbers.fixed(Double.NaN, 2)).isEqualTo("–");
    assertThat(Numbers.raw(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.exact(Double.NaN)).isEqualTo("–");
  }

  @Test
  void rawValuesHaveNoMoreDigitsThanTheEyeNeeds() {
    assertThat(Numbers.raw(12)).isEqualTo("12");
    assertThat(Numbers.raw(123456.7)).isEqualTo("123,457");
    assertThat(Numbers.raw(123.46)).isEqualTo("123.5");
    assertThat(Numbers.raw(0.12345)).isEqualTo("0.1235");
  }
}
