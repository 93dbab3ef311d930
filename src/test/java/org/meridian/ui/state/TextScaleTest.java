package org.meridian.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How large text is before anyone has chosen. */
final class TextScaleTest {

  @Test
  void textIsReadableOnAScreenOfManyLines() {
    assertThat(TextScale.usual(720)).isEqualTo(TextScale.PERCENT_100);
    assertThat(TextScale.usual(1_080)).isEqualTo(TextScale.PERCENT_100);
    assertThat(TextScale.usual(1_600)).isEqualTo(TextScale.PERCENT_100);
    assertThat(TextScale.usual(1_620)).isEqualTo(TextScale.PERCENT_150);
    assertThat(TextScale.usual(2_160)).isEqualTo(TextScale.PERCENT_200);
    assertThat(TextScale.usual(4_320)).isEqualTo(TextScale.PERCENT_250);
  }
}
