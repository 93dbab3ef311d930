package org.meridian.render.figure.paper;

import org.meridian.render.figure.sheet.ExportFigure;

/**
 * How large a figure becomes on paper. It is as wide as the paper; one that is as high as its
 * content may be higher or lower.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param pixelsWide of a picture
 * @param pixelsHigh of a picture
 */
public record PrintedFigure(double width, double height, int pixelsWide, int pixelsHigh) {

  /** A figure on paper. */
  public static PrintedFigure of(ExportFigure figure, PaperSize paper) {
    double high =
        fills(figure, paper)
            ? paper.height()
            : paper.width() * figure.height() / Math.max(1, figure.width());
    return new PrintedFigure(paper.width(), high, paper.pixels(paper.width()), paper.pixels(high));
  }

  /** Whether a figure is as high as the paper. */
  public static boolean fills(ExportFigure figure, PaperSize paper) {
    return figure.width() == paper.designWidth() && figure.height() == paper.designHeight();
  }

  /** Width in points of 1/72 inch. */
  public float pointsWide() {
    return (float) (width / PaperSize.INCH * 72);
  }

  /** Height in points of 1/72 inch. */
  public float pointsHigh() {
    return (float) (height / PaperSize.INCH * 72);
  }
}
