package org.meridian.render.slides;

import java.awt.Graphics2D;
import org.meridian.render.figure.sheet.ExportFigure;

/**
 * A figure that is no higher than its room: what is beyond is cut below.
 *
 * @param whole what is cut
 * @param height in design pixels
 */
record CutFigure(ExportFigure whole, int height) implements ExportFigure {

  /** Nothing is made smaller than this for the sake of its height. */
  private static final double LEAST_FIT = 0.6;

  /** The figure, cut where it would have to be made much smaller to fit. */
  static ExportFigure of(ExportFigure figure, double width, double height) {
    double fit = width / figure.width();
    int most = (int) Math.ceil(height / Math.min(1, fit) / LEAST_FIT);
    return figure.height() > most ? new CutFigure(figure, most) : figure;
  }

  @Override
  public int width() {
    return whole.width();
  }

  @Override
  public String title() {
    return whole.title();
  }

  @Override
  public void paint(Graphics2D g) {
    Graphics2D within = (Graphics2D) g.create();
    within.clipRect(0, 0, width(), height);
    whole.paint(within);
    within.dispose();
  }

  @Override
  public PartPainter picture(double scale) {
    return whole.picture(scale);
  }
}
