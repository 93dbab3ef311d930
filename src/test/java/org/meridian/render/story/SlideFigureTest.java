package org.meridian.render.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.SlideFigure.PageLook;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** A picture on a page is never cut. */
class SlideFigureTest {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final int FOOT = HEIGHT - 29;

  private static final StoryStep STEP =
      new StoryStep(
          "one",
          SampleWorld.result().scenario(),
          Viewpoint.of("map"),
          StepWords.NONE,
          List.of(),
          StoryStep.StepEntry.USUAL);

  /** Red all over. */
  private record RedFigure(int width, int height) implements ExportFigure {

    @Override
    public String title() {
      return "";
    }

    @Override
    public void paint(Graphics2D g) {
      g.setColor(Color.RED);
      g.fillRect(0, 0, width, height);
    }
  }

  @Test
  void thePictureStandsWholeAboveTheSources() {
    for (int high : new int[] {300, 3_000}) {
      PixelFrame page = page(high);
      int red = 0xffff0000;
      long rows =
          IntStream.range(0, HEIGHT)
              .filter(row -> page.argb()[row * WIDTH + WIDTH / 2] == red)
              .count();
      long columns =
          IntStream.range(0, WIDTH)
              .filter(column -> page.argb()[HEIGHT / 2 * WIDTH + column] == red)
              .count();
      assertThat((double) rows / columns).isCloseTo(high / 800.0, Percentage.withPercentage(2));
      assertThat(inked(page)).isGreaterThan(200);
    }
  }

  /** As a map does, whose sea has no end. */
  @Test
  void aFigureThatPaintsBeyondItselfCoversNoWords() {
    record EndlessFigure(int width, int height) implements ExportFigure {
      @Override
      public String title() {
        return "";
      }

      @Override
      public void paint(Graphics2D g) {
        g.setColor(Color.RED);
        g.fillRect(-5_000, -5_000, 10_000, 10_000);
      }
    }
    PixelFrame page = PixelFrame.empty(WIDTH, HEIGHT);
    Graphics2D g = page.image().createGraphics();
    new SlideFigure(STEP, "", new EndlessFigure(800, 300), look()).paint(g);
    g.dispose();
    assertThat(page.argb()[WIDTH * HEIGHT / 2 + WIDTH / 2]).isEqualTo(0xffff0000);
    assertThat(Arrays.copyOf(page.argb(), 30 * WIDTH)).doesNotContain(0xffff0000);
  }

  private static PageLook look() {
    MapStyle style = MapStyle.of(MapTheme.LIGHT);
    return new PageLook(Language.ENGLISH, style, BundledTypefaces.bundled(), WIDTH, HEIGHT);
  }

  private static PixelFrame page(int high) {
    PixelFrame frame = PixelFrame.empty(WIDTH, HEIGHT);
    String foot = "Sources: a register of ports; a list of routes";
    new SlideFigure(STEP, foot, new RedFigure(800, high), look()).picture(1).draw(frame, 0, 0);
    return frame;
  }

  /** Pixels below the picture that are not paper, none of which is of the picture. */
  private static long inked(PixelFrame page) {
    int paper = MapStyle.of(MapTheme.LIGHT).ground().paper();
    int[] below = Arrays.copyOfRange(page.argb(), FOOT * WIDTH, HEIGHT * WIDTH);
    assertThat(below).doesNotContain(0xffff0000);
    return Arrays.stream(below).filter(pixel -> pixel != paper).count();
  }
}
