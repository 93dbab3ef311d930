package org.meridian.render.raster.strokes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.RandomLinks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.options.LinkEnds;

class DensityRasteriserTest {

  private static final int[] TONES =
      IntStream.range(0, 256).map(t -> (t << 24) | 0x00FFFFFF).toArray();

  private static int[] drawn(LinkMarks marks, int threads) {
    int[] argb = new int[320 * 200];
    Arrays.fill(argb, 0xFF000000);
    new DensityRasteriser(new DrawingThreads(threads))
        .draw(argb, LinkPass.of(marks), RandomLinks.view(320, 200), TONES, () -> false);
    return argb;
  }

  @Test
  void theSameBytesComeOutOnAnyNumberOfThreads() {
    LinkMarks marks = RandomLinks.of(2_000, 320, 200, LinkEnds.EVEN);
    assertThat(drawn(marks, 3)).isEqualTo(drawn(marks, 1));
  }

  @Test
  void theOrderOfLinksDoesNotMatter() {
    LinkMarks marks = RandomLinks.of(500, 320, 200, LinkEnds.EVEN);
    int[] backwards = IntStream.range(0, 500).map(i -> 499 - i).toArray();
    LinkMarks turned = LinkMarks.even(marks.paths(), backwards, marks.argb(), marks.widths());
    assertThat(drawn(turned, 1)).isEqualTo(drawn(marks, 1));
  }

  @Test
  void tonesAreGivenOutAlmostEvenly() {
    int[] argb = drawn(RandomLinks.of(3_000, 320, 200, LinkEnds.EVEN), 2);
    int[] tones = Arrays.stream(argb).map(p -> p & 0xFF).filter(v -> v > 0).sorted().toArray();
    double median = tones[tones.length / 2];
    assertThat(median / 255).isBetween(0.12, 0.3);
    assertThat(tones[tones.length * 99 / 100]).isGreaterThan(240);
  }

  @Test
  void noLinksLeaveThePictureAsItWas() {
    assertThat(drawn(LinkMarks.NONE, 1)).containsOnly(0xFF000000);
  }
}
