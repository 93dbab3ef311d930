package org.meridian.render.raster.strokes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.raster.RandomLinks;
import org.meridian.view.map.camera.MapViewport;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.options.LinkEnds;

class LinkRasteriserTest {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 450;
  private static final int SEA = 0xFF0F141A;

  /** Steep, flat, aslant and along both axes, each across the borders of tiles. */
  private static final float[][] COURSES = {
    {30, -30, 170, -67},
    {30, -170, 67, -30},
    {170, -40, 37, -170},
    {30, -64, 170, -64},
    {64.5f, -170, 64.5f, -30}
  };

  private static int[] drawn(LinkMarks marks, int width, int height, int threads) {
    int[] argb = new int[width * height];
    Arrays.fill(argb, SEA);
    new LinkRasteriser(new DrawingThreads(threads))
        .draw(argb, marks, RandomLinks.view(width, height));
    return argb;
  }

  private static int[] drawnByJava2d(LinkMarks marks, int width, int height) {
    PixelFrame frame = PixelFrame.empty(width, height);
    Arrays.fill(frame.argb(), SEA);
    Graphics2D g = frame.image().createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    ProjectedPaths paths = marks.paths();
    for (int link : marks.order()) {
      Path2D.Float path = new Path2D.Float();
      for (int k = paths.start(link); k < paths.end(link); k++) {
        if (k == paths.start(link)) {
          path.moveTo(paths.xy()[2 * k], -paths.xy()[2 * k + 1]);
        } else {
          path.lineTo(paths.xy()[2 * k], -paths.xy()[2 * k + 1]);
        }
      }
      g.setStroke(
          new BasicStroke(marks.widths()[link], BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
      g.setColor(new Color(marks.argb()[link], true));
      g.draw(path);
    }
    g.dispose();
    return frame.argb();
  }

  private static double rmse(int[] one, int[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      for (int shift = 0; shift < 24; shift += 8) {
        double difference = ((one[i] >> shift) & 0xFF) - ((other[i] >> shift) & 0xFF);
        sum += difference * difference;
      }
    }
    return Math.sqrt(sum / one.length / 3);
  }

  @Test
  void twentyThousandLinksLookAsJava2dDrawsThem() {
    LinkMarks marks = RandomLinks.of(20_000, WIDTH, HEIGHT, LinkEnds.EVEN);
    int[] ours = drawn(marks, WIDTH, HEIGHT, 2);
    assertThat(rmse(ours, drawnByJava2d(marks, WIDTH, HEIGHT))).isLessThan(3);
    assertThat(rmse(ours, drawn(LinkMarks.NONE, WIDTH, HEIGHT, 1))).isGreaterThan(30);
  }

  @ParameterizedTest
  @EnumSource(LinkEnds.class)
  void theSameBytesComeOutOnAnyNumberOfThreads(LinkEnds ends) {
    LinkMarks marks = RandomLinks.of(900, 320, 200, ends);
    int[] alone = drawn(marks, 320, 200, 1);
    assertThat(drawn(marks, 320, 200, 2)).isEqualTo(alone);
    assertThat(drawn(marks, 320, 200, 5)).isEqualTo(alone);
  }

  @Test
  void jointsOfATranslucentLinkAreNoDarkerThanItsStretches() {
    float[] zigzag = {5, -20, 20, -24, 35, -20, 50, -30, 65, -20, 80, -26, 95, -20};
    LinkMarks marks =
        LinkMarks.even(
            ProjectedPaths.uniform(1, 7, zigzag),
            new int[] {0},
            new int[] {0x80FFFFFF},
            new float[] {5});
    int[] argb = new int[100 * 50];
    Arrays.fill(argb, 0xFF000000);
    new LinkRasteriser(new DrawingThreads(1)).draw(argb, marks, RandomLinks.view(100, 50));
    int brightest = Arrays.stream(argb).map(pixel -> pixel & 0xFF).max().orElse(0);
    assertThat(brightest).isBetween(127, 129);
    for (int column = 8; column < 92; column++) {
      int most = 0;
      for (int row = 0; row < 50; row++) {
        most = Math.max(most, argb[row * 100 + column] & 0xFF);
      }
      assertThat(most).as("column %d", column).isBetween(127, 129);
    }
  }

  @Test
  void shortStretchesBetweenSharpTurnsAreNoDarkerEither() {
    float[] xy = new float[2 * 16];
    for (int k = 0; k < 16; k++) {
      xy[2 * k] = 8 + 5 * k;
      xy[2 * k + 1] = -20 - (k % 2 == 0 ? 0 : 3.5f);
    }
    LinkMarks marks =
        LinkMarks.even(
            ProjectedPaths.uniform(1, 16, xy),
            new int[] {0},
            new int[] {0x80FFFFFF},
            new float[] {6});
    int[] argb = new int[100 * 50];
    Arrays.fill(argb, 0xFF000000);
    new LinkRasteriser(new DrawingThreads(1)).draw(argb, marks, RandomLinks.view(100, 50));
    int brightest = Arrays.stream(argb).map(pixel -> pixel & 0xFF).max().orElse(0);
    assertThat(brightest).isBetween(127, 129);
  }

  @ParameterizedTest
  @ValueSource(floats = {0.3f, 0.8f, 1, 1.7f, 4, 23})
  void theInkOfAStrokeIsItsWidthTimesItsLengthAndOpacity(float width) {
    for (float[] course : COURSES) {
      double length = Math.hypot(course[2] - course[0], course[3] - course[1]);
      for (int alpha : new int[] {0xFF, 0xB0}) {
        LinkMarks marks =
            LinkMarks.even(
                ProjectedPaths.uniform(1, 2, course),
                new int[] {0},
                new int[] {alpha << 24 | 0xFFFFFF},
                new float[] {width});
        int[] argb = new int[200 * 200];
        Arrays.fill(argb, 0xFF000000);
        new LinkRasteriser(new DrawingThreads(1)).draw(argb, marks, RandomLinks.view(200, 200));
        double ink = Arrays.stream(argb).mapToDouble(pixel -> (pixel & 0xFF) / 255.0).sum();
        assertThat(ink)
            .as("%s, opacity %d", Arrays.toString(course), alpha)
            .isCloseTo(width * length * alpha / 255, Percentage.withPercentage(5));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LinkEnds.class)
  void whereTilesBeginLeavesNoTrace(LinkEnds ends) {
    LinkMarks marks = RandomLinks.of(600, 320, 200, ends);
    int[] argb = drawn(marks, 320, 200, 1);
    for (int[] shift : new int[][] {{37, 23}, {64, 1}, {5, 64}, {63, 65}}) {
      int[] moved = new int[320 * 200];
      Arrays.fill(moved, SEA);
      MapViewport view = new MapViewport(320, 200, 1, -shift[0], -shift[1]);
      new LinkRasteriser(new DrawingThreads(1)).draw(moved, marks, view);
      int[] expected = new int[(320 - shift[0]) * (200 - shift[1])];
      int[] seen = new int[expected.length];
      for (int row = 0, i = 0; row < 200 - shift[1]; row++) {
        for (int column = 0; column < 320 - shift[0]; column++, i++) {
          expected[i] = argb[(row + shift[1]) * 320 + column + shift[0]];
          seen[i] = moved[row * 320 + column];
        }
      }
      assertThat(rmse(seen, expected)).as("moved by %s", Arrays.toString(shift)).isLessThan(0.3);
    }
  }

  @Test
  void aLiftedPenLeavesAGap() {
    float[] xy = {5, -10, 30, -10, Float.NaN, Float.NaN, 60, -10, 95, -10};
    LinkMarks marks =
        LinkMarks.even(
            ProjectedPaths.uniform(1, 5, xy), new int[] {0}, new int[] {-1}, new float[] {2});
    int[] argb = drawn(marks, 100, 20, 1);
    assertThat(argb[10 * 100 + 20]).isNotEqualTo(SEA);
    assertThat(argb[10 * 100 + 45]).isEqualTo(SEA);
    assertThat(argb[10 * 100 + 80]).isNotEqualTo(SEA);
  }

  @Test
  void aTaperedLinkEndsThinnerThanItBegins() {
    LinkMarks marks = horizontal(LinkEnds.TAPERED, new float[0]);
    int[] argb = drawn(marks, 100, 20, 1);
    assertThat(columnInk(argb, 15)).isGreaterThan(2 * columnInk(argb, 85));
  }

  @Test
  void anArrowHeadIsBroaderThanTheShaftAndKeepsItsDistance() {
    int[] argb = drawn(horizontal(LinkEnds.ARROWED, new float[] {10}), 100, 20, 1);
    assertThat(columnInk(argb, 63)).isGreaterThan(1.5 * columnInk(argb, 40));
    assertThat(columnInk(argb, 88)).isZero();
  }

  /** A link that leaves at the right edge of a map and comes in again at the left. */
  private static LinkMarks cut(LinkEnds ends, float... xy) {
    return new LinkMarks(
        ProjectedPaths.uniform(1, xy.length / 2, xy),
        new int[] {0},
        new int[] {-1},
        new float[] {5},
        ends,
        new float[0]);
  }

  @Test
  void aLinkCutInTwoHasItsHeadAtItsTrueEndOnly() {
    float lift = Float.NaN;
    LinkMarks marks =
        cut(LinkEnds.ARROWED, 60, -10, 80, -10, 95, -10, lift, lift, 5, -10, 25, -10, 40, -10);
    int[] argb = drawn(marks, 100, 20, 1);
    double shaft = columnInk(argb, 70);
    assertThat(columnInk(argb, 90)).isEqualTo(shaft);
    assertThat(columnInk(argb, 10)).isEqualTo(shaft);
    assertThat(columnInk(argb, 23)).isGreaterThan(1.5 * shaft);
    LinkMarks hidden = cut(LinkEnds.ARROWED, 5, -10, 50, -10, 95, -10, lift, lift);
    int[] headless = drawn(hidden, 100, 20, 1);
    assertThat(columnInk(headless, 90)).isEqualTo(columnInk(headless, 40));
  }

  @Test
  void aTaperedLinkGoesOnBehindACutAsThinAsItWasBefore() {
    float lift = Float.NaN;
    LinkMarks marks =
        cut(LinkEnds.TAPERED, 60, -10, 80, -10, 95, -10, lift, lift, 5, -10, 25, -10, 40, -10);
    int[] argb = drawn(marks, 100, 20, 1);
    assertThat(columnInk(argb, 65)).isGreaterThan(columnInk(argb, 90));
    assertThat(columnInk(argb, 90)).isGreaterThan(columnInk(argb, 10));
    assertThat(columnInk(argb, 10)).isGreaterThan(columnInk(argb, 35));
  }

  private static LinkMarks horizontal(LinkEnds ends, float[] gaps) {
    float[] xy = new float[42];
    for (int k = 0; k < 21; k++) {
      xy[2 * k] = 5 + 4.25f * k;
      xy[2 * k + 1] = -10;
    }
    return new LinkMarks(
        ProjectedPaths.uniform(1, 21, xy),
        new int[] {0},
        new int[] {-1},
        new float[] {5},
        ends,
        gaps);
  }

  private static double columnInk(int[] argb, int column) {
    double ink = 0;
    for (int row = 0; row < argb.length / 100; row++) {
      ink += ((argb[row * 100 + column] & 0xFF) - (SEA & 0xFF)) / (255.0 - (SEA & 0xFF));
    }
    return ink;
  }

  @Test
  void laterLinksLieOnTop() {
    float[] cross = {0, -10, 100, -10, 50, 0, 50, -20};
    LinkMarks marks =
        LinkMarks.even(
            ProjectedPaths.uniform(2, 2, cross),
            new int[] {1, 0},
            new int[] {0xFFFF0000, 0xFF00FF00},
            new float[] {4, 4});
    assertThat(drawn(marks, 100, 20, 1)[10 * 100 + 50]).isEqualTo(0xFFFF0000);
  }

  @Test
  void cancelledWorkIsNotCalledDone() {
    LinkMarks marks = RandomLinks.of(50, 100, 60, LinkEnds.EVEN);
    int[] argb = new int[100 * 60];
    boolean done =
        new LinkRasteriser(new DrawingThreads(1))
            .draw(argb, List.of(LinkPass.of(marks)), RandomLinks.view(100, 60), () -> true);
    assertThat(done).isFalse();
    assertThat(Arrays.stream(argb).allMatch(pixel -> pixel == 0)).isTrue();
  }
}
