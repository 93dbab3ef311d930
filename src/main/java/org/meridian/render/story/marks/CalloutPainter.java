package org.meridian.render.story.marks;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.story.marks.PlacedMark;
import org.meridian.view.story.marks.PlacedMark.MarkSpot;
import org.meridian.view.style.MapStyle;

/** Draws marks in design pixels. A callout stands where it covers no other and is whole. */
public final class CalloutPainter {

  /** The red of what is drawn by hand, as on the stage. */
  public static final int RED = 0xFFE5484D;

  private static final double TEXT = 14;
  private static final double LEADING = 1.32;
  private static final double WIDEST = 230;
  private static final double PAD = 7;
  private static final double EDGE = 6;
  private static final double FAR = 30;
  private static final double RING = 2.4;
  private static final double INK = 3.2;
  private static final double HALO = 2.6;

  /** Directions in which a callout may stand, the best first. */
  private static final double[][] WAYS = {
    {1, -1},
    {-1, -1},
    {1, 1},
    {-1, 1},
    {0, -1.4},
    {0, 1.4},
    {2.5, -2},
    {-2.5, -2},
    {2.5, 2},
    {-2.5, 2}
  };

  private final MapStyle style;
  private final BundledTypefaces typefaces;
  private final double width;
  private final double height;
  private final List<LabelBox> taken = new ArrayList<>();

  /** Draws on a figure of a size; used once. */
  public CalloutPainter(MapStyle style, BundledTypefaces typefaces, double width, double height) {
    this.style = style;
    this.typefaces = typefaces;
    this.width = width;
    this.height = height;
  }

  /** Draws marks, the lowest first. */
  public void paint(Graphics2D g, List<PlacedMark> marks) {
    VectorBrush brush = new VectorBrush(g);
    marks.forEach(this::keepFree);
    for (PlacedMark mark : marks) {
      switch (mark) {
        case PlacedMark.PlacedRing ring -> ring(brush, ring.spot());
        case PlacedMark.PlacedInk ink -> ink(brush, ink.points());
        // Its words are still to be typed.
        case PlacedMark.PlacedCallout callout when callout.text().isBlank() -> {}
        case PlacedMark.PlacedCallout callout -> callout(brush, callout.spot(), callout.text());
      }
    }
  }

  /** No callout covers what another one is about. */
  private void keepFree(PlacedMark mark) {
    if (mark instanceof PlacedMark.PlacedCallout callout) {
      double x = callout.spot().x();
      double y = callout.spot().y();
      taken.add(new LabelBox(x - EDGE, y - EDGE, x + EDGE, y + EDGE));
    }
  }

  private void ring(VectorBrush brush, MarkSpot spot) {
    brush.ring(spot.x(), spot.y(), spot.radius(), style.paper(), RING + HALO);
    brush.ring(spot.x(), spot.y(), spot.radius(), RED, RING);
  }

  private void ink(VectorBrush brush, List<MarkSpot> points) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.forEach(point -> path.lineTo(point.x(), point.y()));
    brush.draw(path, style.paper(), INK + HALO);
    brush.draw(path, RED, INK);
  }

  private void callout(VectorBrush brush, MarkSpot spot, String text) {
    Font font = typefaces.boldFor(text, TEXT);
    List<String> lines = TextBreaker.lines(text, font, WIDEST);
    double wide = lines.stream().mapToDouble(line -> VectorBrush.width(line, font)).max().orElse(0);
    LabelBox box = box(spot, wide + 2 * PAD, lines.size() * TEXT * LEADING + 2 * PAD);
    taken.add(box);
    double nearX = Math.clamp(spot.x(), box.left(), box.right());
    double nearY = Math.clamp(spot.y(), box.top(), box.bottom());
    brush.line(spot.x(), spot.y(), nearX, nearY, style.paper(), RING + HALO);
    brush.line(spot.x(), spot.y(), nearX, nearY, RED, RING);
    brush.disc(spot.x(), spot.y(), RING + HALO, style.paper());
    brush.disc(spot.x(), spot.y(), RING + 1, RED);
    RoundRectangle2D.Double shape =
        new RoundRectangle2D.Double(
            box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top(), EDGE, EDGE);
    brush.fill(shape, style.paper());
    brush.draw(shape, RED, 1.2);
    double y = box.top() + PAD + TEXT;
    for (String line : lines) {
      brush.text(line, box.left() + PAD, y, font, style.ink());
      y += TEXT * LEADING;
    }
  }

  /**
   * The first place where the box is whole and covers no other; else the first of all, pushed in.
   */
  private LabelBox box(MarkSpot spot, double wide, double high) {
    for (double[] way : WAYS) {
      LabelBox box = box(spot, way, wide, high);
      boolean whole =
          box.left() >= EDGE
              && box.top() >= EDGE
              && box.right() <= width - EDGE
              && box.bottom() <= height - EDGE;
      if (whole && taken.stream().noneMatch(box::overlaps)) {
        return box;
      }
    }
    LabelBox box = box(spot, WAYS[0], wide, high);
    double left = Math.clamp(box.left(), EDGE, Math.max(EDGE, width - EDGE - wide));
    double top = Math.clamp(box.top(), EDGE, Math.max(EDGE, height - EDGE - high));
    return new LabelBox(left, top, left + wide, top + high);
  }

  private static LabelBox box(MarkSpot spot, double[] way, double wide, double high) {
    double x = spot.x() + way[0] * FAR;
    double y = spot.y() + way[1] * FAR;
    double left = way[0] > 0 ? x : way[0] < 0 ? x - wide : x - wide / 2;
    double top = way[1] > 0 ? y : y - high;
    return new LabelBox(left, top, left + wide, top + high);
  }
}
