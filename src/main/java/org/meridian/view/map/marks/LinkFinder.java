package org.meridian.view.map.marks;

import java.util.OptionalInt;
import org.meridian.view.map.camera.MapCamera;

/**
 * Finds the line at a pixel among hundreds of thousands within a millisecond: the one whose stroke
 * is nearest and not farther than the tolerance; of equally near ones the one drawn on top.
 * Immutable.
 */
final class LinkFinder implements MarkFinder {

  private final LinkMarks marks;
  private final LinkGrid grid;
  private final double beside;
  private final int[] places;
  private final double widest;

  private LinkFinder(LinkMarks marks, LinkGrid grid, double beside) {
    this.marks = marks;
    this.grid = grid;
    this.beside = beside;
    places = new int[marks.paths().size()];
    double most = 0;
    for (int i = 0; i < marks.size(); i++) {
      places[marks.order()[i]] = i + 1;
      most = Math.max(most, marks.widths()[marks.order()[i]]);
    }
    widest = most;
  }

  /**
   * Finds lines; quick if they run as before, as after a change of weights, else with many lines it
   * takes some ten milliseconds.
   *
   * @param beside how far beside a stroke the pointer may be, in design pixels
   * @param before whose grid is used again where lines have the same paths
   */
  static LinkFinder of(LinkMarks marks, double beside, MarkFinder before) {
    boolean same = before instanceof LinkFinder other && other.grid.paths() == marks.paths();
    LinkGrid grid = same ? ((LinkFinder) before).grid : new LinkGrid(marks.paths());
    return new LinkFinder(marks, grid, beside);
  }

  @Override
  public long bytes() {
    return grid.bytes() + 4L * places.length;
  }

  @Override
  public OptionalInt at(MapCamera camera, double px, double py) {
    Search search = new Search(camera, px, py);
    double reach = (beside * camera.unit() + widest) / camera.scale();
    grid.near(camera.mapX(px), camera.mapY(py), reach, search::visit);
    return search.found < 0 ? OptionalInt.empty() : OptionalInt.of(search.found);
  }

  /** Looks for the nearest stroke, link by link. */
  private final class Search {

    private final double x;
    private final double y;
    private final double scale;
    private double best;
    private int found = -1;

    Search(MapCamera camera, double px, double py) {
      x = camera.mapX(px);
      y = camera.mapY(py);
      scale = camera.scale();
      best = beside * camera.unit();
    }

    void visit(int link, int k) {
      if (places[link] == 0) {
        return;
      }
      double half = marks.widths()[link] / 2;
      double within = (best + half) / scale;
      float[] xy = marks.paths().xy();
      double ax = xy[2 * k] - x;
      double ay = xy[2 * k + 1] - y;
      double bx = xy[2 * k + 2] - x;
      double by = xy[2 * k + 3] - y;
      boolean far =
          Math.min(ax, bx) > within
              || Math.max(ax, bx) < -within
              || Math.min(ay, by) > within
              || Math.max(ay, by) < -within;
      if (far) {
        return;
      }
      double apart = Math.max(0, scale * distanceToOrigin(ax, ay, bx, by) - half);
      if (apart < best || (apart == best && (found < 0 || places[link] > places[found]))) {
        best = apart;
        found = link;
      }
    }
  }

  /** Distance of the origin from a segment. */
  private static double distanceToOrigin(double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double length = dx * dx + dy * dy;
    double t = length > 0 ? Math.clamp(-(ax * dx + ay * dy) / length, 0, 1) : 0;
    return Math.hypot(ax + t * dx, ay + t * dy);
  }
}
