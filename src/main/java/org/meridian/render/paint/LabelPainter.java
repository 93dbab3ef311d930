package org.meridian.render.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.meridian.render.label.LabelBox;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.label.TextSize;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapStyle;

/** Measures and draws names with a halo, and leader lines. Remembers widths. Thread-safe. */
public final class LabelPainter {

  private static final double LARGE = 15;
  private static final double SMALL = 12;
  private static final double ASCENT = 0.86;
  private static final double DESCENT = 0.2;
  private static final double HALO = 3;
  private static final int REMEMBERED = 20_000;

  private final BundledTypefaces typefaces;
  private final ConcurrentHashMap<String, Double> regular = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Double> bold = new ConcurrentHashMap<>();

  /** Draws with these typefaces. */
  public LabelPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The sizes of names at a number of pixels per design pixel of them. */
  public TextSize sizes(double unit) {
    return new TextSize() {
      @Override
      public double width(MapLabel label) {
        return unit * designWidth(label);
      }

      @Override
      public double height(MapLabel label) {
        return unit * designSize(label) * (ASCENT + DESCENT);
      }
    };
  }

  private double designWidth(MapLabel label) {
    ConcurrentHashMap<String, Double> widths = isBold(label) ? bold : regular;
    Double known = widths.get(label.text());
    if (known == null) {
      if (widths.size() > REMEMBERED) {
        widths.clear();
      }
      known = VectorBrush.width(label.text(), font(label, 100)) / 100;
      widths.put(label.text(), known);
    }
    return designSize(label) * known;
  }

  /** One step of size for the best, and weight for what is selected. */
  private static boolean isBold(MapLabel label) {
    return label.selected();
  }

  private static double designSize(MapLabel label) {
    return label.selected() || label.level() == 0 ? LARGE : SMALL;
  }

  private Font font(MapLabel label, double size) {
    return isBold(label)
        ? typefaces.boldFor(label.text(), size)
        : typefaces.regularFor(label.text(), size);
  }

  /** Draws names with their halos where they were placed, and leader lines. */
  public void paint(Graphics2D g, MapScene scene, List<PlacedLabel> labels) {
    leaders(g, scene, labels);
    for (int i = labels.size() - 1; i >= 0; i--) {
      name(g, scene.style(), labels.get(i), scene.textUnit());
    }
  }

  /** Draws the lines from names that stand apart to their cities. */
  void leaders(Graphics2D g, MapScene scene, List<PlacedLabel> labels) {
    VectorBrush brush = new VectorBrush(g);
    for (PlacedLabel placed : labels) {
      if (placed.leader()) {
        leader(brush, scene.style(), placed, scene.camera().unit(), scene.growth());
      }
    }
  }

  private static void leader(
      VectorBrush brush, MapStyle style, PlacedLabel placed, double unit, double growth) {
    LabelBox box = placed.box();
    double x = Math.clamp(placed.pointX(), box.left(), box.right());
    double y = Math.clamp(placed.pointY(), box.top(), box.bottom());
    double length = Math.hypot(x - placed.pointX(), y - placed.pointY());
    double skip = Math.min(1, placed.label().gap() * growth / Math.max(length, 1e-9));
    double fromX = placed.pointX() + (x - placed.pointX()) * skip;
    double fromY = placed.pointY() + (y - placed.pointY()) * skip;
    brush.line(fromX, fromY, x, y, style.text().halo(), 2.6 * unit);
    brush.line(fromX, fromY, x, y, ArgbColour.faded(style.ink(), 0.7), 0.9 * unit);
  }

  private void name(Graphics2D g, MapStyle style, PlacedLabel placed, double unit) {
    MapLabel label = placed.label();
    double size = designSize(label) * unit;
    Font font = font(label, size);
    double baseline = placed.box().top() + size * ASCENT;
    Shape glyphs =
        font.createGlyphVector(VectorBrush.MEASURE, label.text())
            .getOutline((float) placed.box().left(), (float) baseline);
    g.setColor(new Color(style.text().halo(), true));
    g.setStroke(
        new BasicStroke((float) (HALO * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(glyphs);
    int ink = isBold(label) ? style.ink() : ArgbColour.mix(style.ink(), style.mutedInk(), 0.35);
    new VectorBrush(g).text(label.text(), placed.box().left(), baseline, font, ink);
  }
}
