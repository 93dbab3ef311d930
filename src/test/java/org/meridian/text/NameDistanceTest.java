package org.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "shangai, shanghai, 1",
    "lodnon, london, 1",
    "tokio, tokyo, 1",
    "kitten, sitting, 3",
    "ca, abc, 3",
    "paris, paris, 0"
  })
  void countsSlipsAndSwaps(String one, String other, int slips) {
    assertThat(NameDistance.between(one, other)).isEqualTo(slips);
    assertThat(NameDistance.between(other, one)).isEqualTo(slips);
  }
}
