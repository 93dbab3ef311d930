package org.meridian.ui.weights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PercentFieldTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 100", "33.3, 33.3", "'33,3', 33.3", "25 %, 25", "25％, 25", ".5, 0.5"})
  void percentages(String text, double value) {
    assertThat(PercentField.parse(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "101", "ten", "1e2", "NaN", "1.2.3"})
  void whatIsNoPercentage(String text) {
    assertThat(PercentField.parse(text)).isEmpty();
  }
}
