package org.meridian.render.figure.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperSizeTest {

  @ParameterizedTest
  @CsvSource({
    "slide, 1920, 1080, 1280, 720",
    "A4, 3508, 2480, 1123, 794",
    "a3, 4961, 3508, 1280, 905",
    "square, 1080, 1080, 720, 720",
    "poster, 6622, 4677, 1280, 904",
    "210x297mm, 2480, 3508, 794, 1123",
    "85.5x60mm, 1010, 709, 322, 226"
  })
  void aSizeHasItsPixelsAndItsDesign(String text, int wide, int high, int across, int down) {
    PaperSize size = PaperSize.parse(text).orElseThrow();
    assertThat(size.pixels(size.width())).isEqualTo(wide);
    assertThat(size.pixels(size.height())).isEqualTo(high);
    assertThat(size.designWidth()).isEqualTo(across);
    assertThat(size.designHeight()).isEqualTo(down);
  }

  /** Whole design pixels end at whole pixels, so that no edge is half covered. */
  @ParameterizedTest
  @EnumSource(PaperFormat.class)
  void thePixelsAreThoseOfTheDesignTimesOneScale(PaperFormat format) {
    PaperSize size = format.size();
    double scale = (double) size.pixels(size.width()) / size.designWidth();
    assertThat(Math.round(size.designHeight() * scale)).isEqualTo(size.pixels(size.height()));
    assertThat(PaperFormat.ofWord(format.word())).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a5", "0x20mm", "6000x10mm", "10x10", "-3x4mm", "10x10cm", "1e3x1mm"})
  void otherTextsAreNoSize(String text) {
    assertThat(PaperSize.parse(text)).isEmpty();
  }

  @Test
  void aResolutionOutOfRangeIsRefused() {
    assertThat(PaperFormat.A4.size().at(600).pixels(25.4)).isEqualTo(600);
    assertThatThrownBy(() -> PaperFormat.A4.size().at(35))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
