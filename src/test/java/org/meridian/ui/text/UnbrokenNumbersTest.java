package org.meridian.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line ends inside a number, whatever stands around it. */
final class UnbrokenNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by +0.8 points",
        "by −0.2 points",
        "(−1,234.5)",
        "提高+0.8分，降低−0.25分",
        "±0.5",
        "≥0.8 or ≤1,000"
      })
  void noLineEndsInsideANumber(String text) {
    assertThat(breaks(text)).isNotEmpty();
    assertThat(breaks(UnbrokenNumbers.in(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 − 0.2", "0.8 points", "+12", "2019–2022", "A+B", "1,234.5"})
  void allElseStaysAsItIs(String text) {
    assertThat(UnbrokenNumbers.in(text)).isEqualTo(text);
  }

  private static List<String> breaks(String text) {
    BreakIterator lines = BreakIterator.getLineInstance();
    lines.setText(text);
    return IntStream.range(1, text.length())
        .filter(lines::isBoundary)
        .mapToObj(at -> text.substring(at - 1, at + 1))
        .filter(pair -> pair.matches("[+−±≥≤.,0-9\u00a0][.,0-9]"))
        .toList();
  }
}
