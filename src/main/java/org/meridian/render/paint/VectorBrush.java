package org.meridian.render.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A few strokes of Java2D in colours held as 0xAARRGGBB. */
public final class VectorBrush {

  /** How text is measured everywhere: smoothed, with fractions of pixels. */
  static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** A dash and the gap behind it, in design pixels. */
  private static final float[] DASH = {4, 3};

  private static final double DASHED = 1.5;

  private final Graphics2D g;

  /** Draws into a picture or document; switches smoothing on. */
  public VectorBrush(Graphics2D g) {
    this.g = g;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Fills a shape with a colour, 0xAARRGGBB. */
  public void fill(Shape shape, int argb) {
    g.setColor(new Color(argb, true));
    g.fill(shape);
  }

  /** Strokes a shape with round joints. */
  public void draw(Shape shape, int argb, double width) {
    g.setColor(new Color(argb, true));
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  /** Fills a disc with a colour, 0xAARRGGBB; lengths in units of the canvas. */
  public void disc(double x, double y, double radius, int argb) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), argb);
  }

  /** Strokes a circle. */
  public void ring(double x, double y, double radius, int argb, double width) {
    draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), argb, width);
  }

  /** Draws a straight line. */
  public void line(double x0, double y0, double x1, double y1, int argb, double width) {
    draw(new Line2D.Double(x0, y0, x1, y1), argb, width);
  }

  /** Draws a straight line with the dashes that edges of areas have. */
  void dashed(double x0, double y0, double x1, double y1, int argb) {
    g.setColor(new Color(argb, true));
    g.setStroke(edge(DASHED, true, 1));
    g.draw(new Line2D.Double(x0, y0, x1, y1));
  }

  /**
   * The stroke of an edge.
   *
   * @param unit size of a design pixel, by which dashes are measured
   */
  static BasicStroke edge(double width, boolean isDashed, double unit) {
    return edge(width, isDashed, unit, false);
  }

  /**
   * The same, for a moment only if it is to be quick: corners are cut instead of rounded.
   *
   * @param unit size of a design pixel, by which dashes are measured
   */
  public static BasicStroke edge(double width, boolean isDashed, double unit, boolean isQuick) {
    float[] dash = {(float) (DASH[0] * unit), (float) (DASH[1] * unit)};
    int join = isQuick ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND;
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, join, 1, isDashed ? dash : null, 0);
  }

  /** Fills an upright box. */
  public void box(double x, double y, double width, double height, int argb) {
    fill(new Rectangle2D.Double(x, y, width, height), argb);
  }

  /** Writes a text from x on, its baseline at y. */
  public void text(String text, double x, double y, Font font, int argb) {
    if (!text.isEmpty()) {
      g.setColor(new Color(argb, true));
      g.setFont(font);
      g.drawString(text, (float) x, (float) y);
    }
  }

  /** Writes a text that ends at x. */
  public void textEnding(String text, double x, double y, Font font, int argb) {
    text(text, x - width(text, font), y, font, argb);
  }

  /** Writes a text with its middle at x. */
  public void textCentred(String text, double x, double y, Font font, int argb) {
    text(text, x - width(text, font) / 2, y, font, argb);
  }

  /** How wide a text is. */
  public static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
  }

  /** What is drawn on. */
  public Graphics2D graphics() {
    return g;
  }
}
