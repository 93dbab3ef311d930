package org.meridian.render.figure.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.charts.LineColours;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapStyle;

/** Strokes and lettering of charts in the colours of a style. */
final class ChartPen {

  /** Size of lettering. */
  static final double TEXT = 12;

  /** What a line of lettering takes. */
  static final double LINE = 16;

  /** From the middle of a line of lettering down to its baseline. */
  static final double BASELINE = 4.2;

  private static final float[] DASH = {4, 3};
  private static final double HALO = 3;

  /** Less, and thin lines beside a selected one could not be followed in the dark. */
  private static final double DIM = 0.45;

  private final VectorBrush brush;
  private final MapStyle style;
  private final BundledTypefaces typefaces;

  ChartPen(Graphics2D g, MapStyle style, BundledTypefaces typefaces) {
    brush = new VectorBrush(g);
    this.style = style;
    this.typefaces = typefaces;
  }

  /** Plain strokes. */
  VectorBrush brush() {
    return brush;
  }

  Font font(String text, boolean isBold) {
    return isBold ? typefaces.boldFor(text, TEXT) : typefaces.regularFor(text, TEXT);
  }

  double width(String text, boolean isBold) {
    return VectorBrush.width(text, font(text, isBold));
  }

  /** Writes a text from x on, around the middle of a line. */
  void text(String text, double x, double middle, boolean isBold, int ink) {
    brush.text(text, x, middle + BASELINE, font(text, isBold), ink);
  }

  /** Writes a text that ends at x. */
  void ending(String text, double x, double middle, boolean isBold, int ink) {
    text(text, x - width(text, isBold), middle, isBold, ink);
  }

  /** Writes a text around x. */
  void centred(String text, double x, double middle, boolean isBold, int ink) {
    text(text, x - width(text, isBold) / 2, middle, isBold, ink);
  }

  /** Writes a text over lines: on a glow of the paper. */
  void over(String text, double x, double middle, boolean isBold, int ink) {
    if (!text.isEmpty()) {
      Graphics2D g = brush.graphics();
      Shape outline =
          new TextLayout(text, font(text, isBold), g.getFontRenderContext())
              .getOutline(AffineTransform.getTranslateInstance(x, middle + BASELINE));
      brush.draw(outline, ArgbColour.faded(style.paper(), 0.9), HALO);
      text(text, x, middle, isBold, ink);
    }
  }

  /** A hairline. */
  void hair(double x0, double y0, double x1, double y1) {
    brush.line(x0, y0, x1, y1, style.ground().outline(), 1);
  }

  /** Strokes a shape, dashed or not. */
  void stroke(Shape shape, int argb, double width, boolean isDashed) {
    if (isDashed) {
      Graphics2D g = brush.graphics();
      g.setColor(new Color(argb, true));
      g.setStroke(
          new BasicStroke(
              (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASH, 0));
      g.draw(shape);
    } else {
      brush.draw(shape, argb, width);
    }
  }

  /** A point: full, or hollow for a value of another year. */
  void point(double x, double y, double radius, int argb, boolean isHollow) {
    if (isHollow) {
      brush.disc(x, y, radius, style.paper());
      brush.ring(x, y, radius - 0.6, argb, 1.4);
    } else {
      brush.disc(x, y, radius + 1, style.paper());
      brush.disc(x, y, radius, argb);
    }
  }

  /** A point in the shape of its group. */
  void mark(double x, double y, double radius, int position, int argb) {
    GroupMark mark = GroupMark.of(position);
    brush.fill(mark.at(x, y, radius + 1), style.paper());
    brush.fill(mark.at(x, y, radius), argb);
  }

  /** The colour of a position in the set for groups. */
  int colour(int position) {
    return position == LineColours.NEUTRAL
        ? ClusterColours.noise(style.theme())
        : ClusterColours.colour(position, style.theme());
  }

  /** A colour that steps back behind what is selected. */
  static int dim(int argb, boolean isDim) {
    return isDim ? ArgbColour.faded(argb, DIM) : argb;
  }
}
