package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How radii are written. */
class ClusterWordsTest {

  @ParameterizedTest
  @CsvSource({
    "300.02, 300, 300.02",
    "300.002, 300, 300.002",
    "300.06, 300, 300.1",
    "299.96, 300, 299.96",
    "151.93, 150, 151.9",
    "362, 150, 362",
    "150, 150, 150",
    "151.93, 151.93, 151.9"
  })
  void writesAsManyDecimalsAsTellARadiusFromAnother(double km, double other, String text) {
    assertThat(ClusterWords.km(km, other)).isEqualTo(text);
  }
}
