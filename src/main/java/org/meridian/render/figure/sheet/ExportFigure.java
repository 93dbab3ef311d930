package org.meridian.render.figure.sheet;

import java.awt.Graphics2D;
import org.meridian.render.raster.PixelFrame;

/** Something that can be exported. Sizes are in design pixels: those of a plain screen. */
public interface ExportFigure {

  /** Width in design pixels. */
  int width();

  /** Height in design pixels. */
  int height();

  /** What it shows, for the document's title. */
  String title();

  /**
   * The same in a room of a height: what has no room there is left out, and the figure says so. One
   * that cannot leave anything out stays as it is.
   *
   * @param height in design pixels
   */
  default ExportFigure within(int height) {
    return this;
  }

  /** How much of its height its content needs, in design pixels: all of it, unless it knows. */
  default int needs() {
    return height();
  }

  /** What was left out for want of room, as a sentence; empty where all is there. */
  default String leftOut() {
    return "";
  }

  /**
   * How much of a list it has room for, as a sentence; empty where the whole list is there, or
   * none. Unlike with what is {@link #leftOut}, that is usual.
   */
  default String listed() {
    return "";
  }

  /** Paints it as vectors, in design pixels. */
  void paint(Graphics2D g);

  /**
   * A picture at a resolution, which gives its parts one by one, so that a poster need not be held
   * in memory as a whole.
   *
   * @param scale pixels per design pixel, above 0
   */
  default PartPainter picture(double scale) {
    return (frame, left, top) -> {
      Graphics2D g = frame.image().createGraphics();
      g.translate(-left, -top);
      g.scale(scale, scale);
      paint(g);
      g.dispose();
    };
  }

  /** Paints a picture part by part. */
  interface PartPainter {
    /** Fills a frame with the part that begins at a column and row of the whole picture. */
    void draw(PixelFrame frame, int left, int top);
  }
}
