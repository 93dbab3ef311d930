package org.meridian.render.stage;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.marks.MarkedFigure;
import org.meridian.view.style.MapStyle;

/**
 * Paints a stage: words above, the figure below them over the whole width. A figure that is higher
 * than its room is drawn smaller; one that nobody could read then is cut below. Stateless.
 */
public final class StagePainter {

  /** How deep a map comes out of the ground, in design pixels. */
  static final double FADE = 22;

  /** Nothing is made smaller than this for the sake of its height. */
  private static final double LEAST_FIT = 0.6;

  private StagePainter() {}

  /**
   * The picture of a stage.
   *
   * @param figure made for the size that the layout gives it
   * @param style of the colours
   * @param ground under the words, 0xAARRGGBB
   */
  public static PixelFrame paint(
      StageLayout layout, ExportFigure figure, MapStyle style, int ground) {
    PixelFrame whole = PixelFrame.empty(layout.size().width(), layout.size().height());
    Graphics2D g = whole.image().createGraphics();
    VectorBrush brush = new VectorBrush(g);
    brush.box(0, 0, whole.width(), whole.height(), ground);
    figure(g, layout, figure);
    if (MarkedFigure.bare(figure) instanceof MovableFigure) {
      fade(g, layout, ground);
    }
    if (isCut(layout, figure)) {
      fadeOut(g, layout, ground);
    }
    for (StageLayout.StageLine line : layout.lines()) {
      int ink = line.isStrong() ? style.ink() : style.mutedInk();
      brush.text(line.words(), line.x(), line.baseline(), line.font(), ink);
    }
    g.dispose();
    return whole;
  }

  /** Nothing begins at an edge below the words: a map comes out of the ground. */
  private static void fade(Graphics2D g, StageLayout layout, int ground) {
    float top = (float) layout.figure().top();
    float depth = (float) (FADE * layout.size().unit());
    Color full = new Color(ground, true);
    Color none = new Color(ground & 0xFFFFFF, true);
    g.setPaint(new GradientPaint(0, top, full, 0, top + depth, none));
    g.fillRect(0, (int) top, layout.size().width(), (int) depth);
  }

  /** What is cut below goes into the ground. */
  private static void fadeOut(Graphics2D g, StageLayout layout, int ground) {
    float bottom = (int) layout.figure().bottom();
    float from = bottom - (float) (2 * FADE * layout.size().unit());
    Color full = new Color(ground, true);
    g.setPaint(new GradientPaint(0, from, new Color(ground & 0xFFFFFF, true), 0, bottom, full));
    g.fillRect(0, (int) from, layout.size().width(), (int) Math.ceil(bottom - from));
  }

  private static void figure(Graphics2D g, StageLayout layout, ExportFigure figure) {
    int width = layout.size().width();
    int top = (int) layout.figure().top();
    int height = (int) layout.figure().bottom() - top;
    int left = left(layout, figure);
    PixelFrame part = PixelFrame.empty(width - 2 * left, height);
    figure.picture(drawn(layout, figure)).draw(part, 0, 0);
    BufferedImage image = part.image();
    g.drawImage(image, left, top, null);
  }

  static boolean fits(StageLayout layout, ExportFigure figure) {
    int height = (int) layout.figure().bottom() - (int) layout.figure().top();
    return figure.height() * layout.size().unit() < height + layout.size().unit();
  }

  /** Pixels per design pixel of a figure: fewer than elsewhere where it is higher than its room. */
  static double drawn(StageLayout layout, ExportFigure figure) {
    return fits(layout, figure)
        ? layout.size().unit()
        : Math.max(whole(layout, figure), LEAST_FIT * layout.size().unit());
  }

  /** Pixels per design pixel of a figure that is as high as its room. */
  private static double whole(StageLayout layout, ExportFigure figure) {
    int height = (int) layout.figure().bottom() - (int) layout.figure().top();
    return height / (double) figure.height();
  }

  private static boolean isCut(StageLayout layout, ExportFigure figure) {
    return !fits(layout, figure) && drawn(layout, figure) > whole(layout, figure);
  }

  /** The column where a figure begins. */
  static int left(StageLayout layout, ExportFigure figure) {
    int width = layout.size().width();
    int wide =
        fits(layout, figure)
            ? width
            : Math.min(width, (int) Math.ceil(figure.width() * drawn(layout, figure)));
    return (width - wide) / 2;
  }
}
