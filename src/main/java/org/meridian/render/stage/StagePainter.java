package org.meridian.render.stage;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.RoomFit;
import org.meridian.render.story.marks.MarkedFigure;
import org.meridian.view.style.MapStyle;

/**
 * Paints a stage: words above, the figure below them over the whole width. A figure that is larger
 * than its room is drawn smaller, whole. Stateless.
 */
public final class StagePainter {

  /** How deep a map comes out of the ground, in design pixels. */
  static final double FADE = 22;

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
    return share(layout, figure) == 1;
  }

  /** Pixels per design pixel of a figure: fewer than elsewhere where it is larger than its room. */
  static double drawn(StageLayout layout, ExportFigure figure) {
    return share(layout, figure) * layout.size().unit();
  }

  private static double share(StageLayout layout, ExportFigure figure) {
    double unit = layout.size().unit();
    int height = (int) layout.figure().bottom() - (int) layout.figure().top();
    return RoomFit.drawn(figure, layout.size().width() / unit, height / unit);
  }

  /** The column where a figure begins. */
  static int left(StageLayout layout, ExportFigure figure) {
    int width = layout.size().width();
    int wide = Math.min(width, (int) Math.ceil(figure.width() * drawn(layout, figure)));
    return fits(layout, figure) ? 0 : (width - wide) / 2;
  }
}
