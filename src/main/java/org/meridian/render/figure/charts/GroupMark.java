package org.meridian.render.figure.charts;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.meridian.view.charts.LineColours;

/**
 * The shapes of points, one a colour of the set for groups, so that a group is told without its
 * colour. All shapes of one size have about the area of a disc of its radius.
 */
enum GroupMark {
  DISC(0, 0, 1),
  SQUARE(4, 45, 1.25),
  TRIANGLE(3, 90, 1.5),
  DIAMOND(4, 90, 1.3),
  POINTED(3, 270, 1.5),
  PENTAGON(5, 90, 1.15),
  HEXAGON(6, 0, 1.1),
  STAR(10, 90, 1.55);

  /** How far in the inner corners of a star are, of its outer ones. */
  private static final double INNER = 0.45;

  private final int corners;
  private final double turned;
  private final double reach;

  /**
   * @param corners of a polygon; none for a disc
   * @param turned where the first corner is, in degrees against the clock from the right
   * @param reach of a corner from the middle, in radii of the disc
   */
  GroupMark(int corners, double turned, double reach) {
    this.corners = corners;
    this.turned = turned;
    this.reach = reach;
  }

  /** The shape of a position in the set of colours. */
  static GroupMark of(int position) {
    return position == LineColours.NEUTRAL ? DISC : values()[position % values().length];
  }

  /**
   * Its outline.
   *
   * @param radius of the disc that it has the area of
   */
  Shape at(double x, double y, double radius) {
    if (corners == 0) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    Path2D.Double path = new Path2D.Double();
    for (int corner = 0; corner < corners; corner++) {
      double angle = Math.toRadians(turned + 360.0 * corner / corners);
      double far = radius * reach * (this == STAR && corner % 2 == 1 ? INNER : 1);
      double toX = x + far * Math.cos(angle);
      double toY = y - far * Math.sin(angle);
      if (corner == 0) {
        path.moveTo(toX, toY);
      } else {
        path.lineTo(toX, toY);
      }
    }
    path.closePath();
    return path;
  }
}
