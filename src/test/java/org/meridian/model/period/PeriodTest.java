package org.meridian.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-Q1", "2019-03", "2019-H2", "2019-12-31", "1000"})
  void whatIsReadIsWrittenAlike(String text) {
    assertThat(Period.parse(text).map(Period::toString)).hasValue(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "19", "0999", "2019-Q5", "2019-13", "2019-3", "2019Q1", "２０１９", "2019-"})
  void anythingElseIsNoPeriod(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void sortsByYearThenByText() {
    assertThat(
            Stream.of("2020", "2019-Q1", "2019", "2019-11", "2018-Q4", "2019-02")
                .map(Period::parse)
                .flatMap(Optional::stream)
                .sorted()
                .map(Period::toString))
        .containsExactly("2018-Q4", "2019", "2019-02", "2019-11", "2019-Q1", "2020");
    assertThat(Period.of(5)).isLessThan(Period.of(10));
  }

  @Test
  void onlyAWholeYearIsAYear() {
    assertThat(Period.of(2019).isYear()).isTrue();
    assertThat(new Period(2019, "Q1").isYear()).isFalse();
  }
}
