package org.meridian.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameScalerTest {

  private final FrameScaler scaler = new FrameScaler(new DrawingThreads(2));

  private static PixelFrame pattern(int width, int height) {
    PixelFrame frame = PixelFrame.empty(width, height);
    Arrays.setAll(frame.argb(), i -> 0xFF000000 | (i * 2654435 & 0xFFFFFF));
    return frame;
  }

  @Test
  void withoutZoomAndShiftNothingChanges() {
    PixelFrame from = pattern(97, 61);
    PixelFrame into = PixelFrame.empty(97, 61);
    scaler.show(from, into, 1, 0, 0, 0, false);
    assertThat(into.argb()).isEqualTo(from.argb());
  }

  @Test
  void aShiftByWholePixelsMovesThePictureAndShowsTheBackground() {
    PixelFrame from = pattern(40, 30);
    PixelFrame into = PixelFrame.empty(40, 30);
    scaler.show(from, into, 1, 7, -3, 0xFF123456, false);
    assertThat(into.argb()[10 * 40 + 20]).isEqualTo(from.argb()[13 * 40 + 13]);
    assertThat(into.argb()[5 * 40 + 6]).isEqualTo(0xFF123456);
    assertThat(into.argb()[29 * 40 + 20]).isEqualTo(0xFF123456);
  }

  @Test
  void aPointComesToStandWhereItShould() {
    PixelFrame from = PixelFrame.empty(100, 80);
    Arrays.fill(from.argb(), 0xFF000000);
    for (int row = 38; row < 42; row++) {
      Arrays.fill(from.argb(), row * 100 + 48, row * 100 + 52, 0xFFFFFFFF);
    }
    for (boolean smooth : new boolean[] {false, true}) {
      PixelFrame into = PixelFrame.empty(100, 80);
      scaler.show(from, into, 1.7, -30, -20, 0, smooth);
      double sum = 0;
      double x = 0;
      double y = 0;
      for (int i = 0; i < into.argb().length; i++) {
        int light = into.argb()[i] & 0xFF;
        sum += light;
        x += light * (i % 100 + 0.5);
        y += light * (i / 100 + 0.5);
      }
      assertThat(x / sum).isBetween(50 * 1.7 - 30.8, 50 * 1.7 - 29.2);
      assertThat(y / sum).isBetween(40 * 1.7 - 20.8, 40 * 1.7 - 19.2);
    }
  }

  @Test
  void layingOverLeavesTheRestAsItIs() {
    PixelFrame into = PixelFrame.empty(50, 50);
    Arrays.fill(into.argb(), 0xFFABCDEF);
    scaler.lay(pattern(50, 50), into, 0.5, 10, 10, false);
    assertThat(into.argb()[5 * 50 + 5]).isEqualTo(0xFFABCDEF);
    assertThat(into.argb()[20 * 50 + 20]).isNotEqualTo(0xFFABCDEF);
  }

  @Test
  void anyZoomAndShiftStaysWithinThePicture() {
    PixelFrame from = pattern(33, 21);
    for (double zoom : new double[] {0.03, 0.4, 0.999, 1.0003, 2.5, 60}) {
      for (double shift = -70; shift < 70; shift += 3.37) {
        PixelFrame into = PixelFrame.empty(64, 48);
        scaler.show(from, into, zoom, shift, -shift, 0xFF000001, shift > 0);
        assertThat(into.argb()).doesNotContain(0);
      }
    }
  }
}
