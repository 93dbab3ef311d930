package org.meridian.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DotRasteriserTest {

  private static final int FAINT = 0xFF000000;
  private static final int STRONG = 0xFFFF0000;

  private static PixelFrame drawn(double... places) {
    PixelFrame frame = PixelFrame.empty(100, 16);
    DotRasteriser.Look look = new DotRasteriser.Look(1, FAINT, STRONG);
    DotRasteriser.draw(frame, places, row -> row == 0, 5, look);
    return frame;
  }

  private static int[] columns(PixelFrame frame, int rgb) {
    int[] found =
        IntStream.range(0, frame.argb().length)
            .filter(at -> frame.argb()[at] >>> 24 > 200)
            .filter(at -> (frame.argb()[at] & 0xFF0000) == (rgb & 0xFF0000))
            .map(at -> at % frame.width())
            .toArray();
    return Arrays.stream(found).distinct().sorted().toArray();
  }

  @Test
  void dotsLieBetweenTheMargins() {
    assertThat(columns(drawn(Double.NaN, 0, 1), FAINT)).startsWith(4).endsWith(95);
  }

  @Test
  void theStrongOneLiesOnTop() {
    PixelFrame frame = drawn(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
    assertThat(columns(frame, STRONG)).contains(49, 50);
  }

  @Test
  void whatIsMissingIsNotDrawn() {
    assertThat(drawn(Double.NaN, Double.NaN).argb()).containsOnly(0);
  }
}
