package org.meridian.render.story.marks;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Iterator;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.VectorBrush;
import org.meridian.view.story.marks.PlacedMark;
import org.meridian.view.story.marks.PlacedMark.MarkSpot;
import org.meridian.view.style.MapStyle;

/** Draws marks in design pixels. */
public final class CalloutPainter {

  /** The red of what is drawn by hand, as on the stage. */
  public static final int RED = 0xFFE5484D;

  private static final double CORNER = 6;
  private static final double RING = 2.4;
  private static final double INK = 3.2;
  private static final double HALO = 2.6;

  private final MapStyle style;

  /** Draws in the colours of a style. */
  public CalloutPainter(MapStyle style) {
    this.style = style;
  }

  /**
   * Draws marks, the lowest first.
   *
   * @param boxes of the callouts, in their order
   */
  public void paint(Graphics2D g, List<PlacedMark> marks, List<CalloutBox> boxes) {
    VectorBrush brush = new VectorBrush(g);
    Iterator<CalloutBox> next = boxes.iterator();
    for (PlacedMark mark : marks) {
      switch (mark) {
        case PlacedMark.PlacedRing ring -> ring(brush, ring.spot());
        case PlacedMark.PlacedInk ink -> ink(brush, ink.points());
        // Where its words are still to be typed there is no box.
        case PlacedMark.PlacedCallout callout when callout.isSilent() -> {}
        case PlacedMark.PlacedCallout callout -> callout(brush, callout.spot(), next.next());
      }
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

  private void callout(VectorBrush brush, MarkSpot spot, CalloutBox words) {
    LabelBox box = words.box();
    double nearX = Math.clamp(spot.x(), box.left(), box.right());
    double nearY = Math.clamp(spot.y(), box.top(), box.bottom());
    brush.line(spot.x(), spot.y(), nearX, nearY, style.paper(), RING + HALO);
    brush.line(spot.x(), spot.y(), nearX, nearY, RED, RING);
    brush.disc(spot.x(), spot.y(), RING + HALO, style.paper());
    brush.disc(spot.x(), spot.y(), RING + 1, RED);
    frame(brush, box);
    double y = box.top() + CalloutBox.PAD + CalloutBox.TEXT;
    for (String line : words.lines()) {
      brush.text(line, box.left() + CalloutBox.PAD, y, words.font(), style.ink());
      y += CalloutBox.TEXT * CalloutBox.LEADING;
    }
  }

  private void frame(VectorBrush brush, LabelBox box) {
    double width = box.right() - box.left();
    double height = box.bottom() - box.top();
    RoundRectangle2D.Double shape =
        new RoundRectangle2D.Double(box.left(), box.top(), width, height, CORNER, CORNER);
    brush.fill(shape, style.paper());
    brush.draw(shape, RED, 1.2);
  }
}
