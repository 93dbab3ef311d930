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

  @Test
  void numbersOfLegendsAreBrief() {
    assertThat(Numbers.brief(1234.567)).isEqualTo("1,235");
    assertThat(Numbers.brief(12.345)).isEqualTo("12.3");
    assertThat(Numbers.brief(-0.12345)).isEqualTo("−0.12");
    assertThat(Numbers.brief(0.01)).isEqualTo("0.01");
    assertThat(Numbers.brief(100)).isEqualTo("100");
    assertThat(Numbers.brief(20.0)).isEqualTo("20");
    assertThat(Numbers.brief(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.trimmed(1000, 2)).isEqualTo("1,000");
  }

  @Test
  void smallNumbersHaveAnExponentOfTen() {
    assertThat(Numbers.scientific(-1.254e-7, 3)).isEqualTo("−1.25e-7");
    assertThat(Numbers.scientific(Double.NaN, 3)).isEqualTo("–");
    assertThat(Numbers.full(-0.1)).isEqualTo("−0.1");
  }
}
