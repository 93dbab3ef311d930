package org.meridian.render.story;

import java.awt.Graphics2D;
import org.meridian.render.figure.sheet.ExportFigure;

/**
 * A figure with all that is on it larger.
 *
 * @param whole as it was laid out
 * @param times how much larger, above 0
 * @param width of the larger one
 * @param height of the larger one
 */
record LargerFigure(ExportFigure whole, double times, int width, int height)
    implements ExportFigure {

  @Override
  public String title() {
    return whole.title();
  }

  @Override
  public String leftOut() {
    return whole.leftOut();
  }

  @Override
  public String listed() {
    return whole.listed();
  }

  @Override
  public void paint(Graphics2D g) {
    Graphics2D larger = (Graphics2D) g.create();
    larger.scale(times, times);
    whole.paint(larger);
    larger.dispose();
  }

  @Override
  public PartPainter picture(double scale) {
    return whole.picture(scale * times);
  }
}
