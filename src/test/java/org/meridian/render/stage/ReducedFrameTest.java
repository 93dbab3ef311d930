package org.meridian.render.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.meridian.render.raster.PixelFrame;

class ReducedFrameTest {

  @Test
  void eachPixelIsTheMeanOfASquare() {
    PixelFrame frame = PixelFrame.empty(4, 2);
    int[] row = {0xFF000000, 0xFF0000FF, 0xFF101010, 0xFF101010};
    System.arraycopy(row, 0, frame.argb(), 0, 4);
    System.arraycopy(row, 0, frame.argb(), 4, 4);
    PixelFrame small = ReducedFrame.of(frame, 2);
    assertThat(small.width()).isEqualTo(2);
    assertThat(small.height()).isEqualTo(1);
    assertThat(small.argb()).containsExactly(0xFF00007F, 0xFF101010);
  }

  @Test
  void aNarrowPictureStaysAsItIs() {
    PixelFrame frame = PixelFrame.empty(100, 50);
    assertThat(ReducedFrame.of(frame, 60)).isSameAs(frame);
  }

  @Test
  void oneColourStaysThatColour() {
    PixelFrame frame = PixelFrame.empty(3840, 2160);
    Arrays.fill(frame.argb(), 0xFFABCDEF);
    PixelFrame small = ReducedFrame.of(frame, 960);
    assertThat(small.width()).isEqualTo(960);
    assertThat(small.argb()).containsOnly(0xFFABCDEF);
  }
}
