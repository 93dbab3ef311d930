package org.meridian.render.hit;

import java.util.OptionalInt;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;

/**
 * Finds the city or link under the pointer, among hundreds of thousands within a millisecond.
 * Immutable. Good for any camera of the scene's projection.
 */
public final class HitIndex {

  /** How far beside a mark the pointer may be, in design pixels. */
  public static final double TOLERANCE = 5;

  private final MapScene scene;
  private final LinkGrid grid;
  private final int[] places;
  private final double widest;

  private HitIndex(MapScene scene, LinkGrid grid) {
    this.scene = scene;
    this.grid = grid;
    LinkMarks marks = scene.links().marks();
    places = new int[marks.paths().size()];
    double most = 0;
    for (int i = 0; i < marks.size(); i++) {
      places[marks.order()[i]] = i + 1;
      most = Math.max(most, marks.widths()[marks.order()[i]]);
    }
    widest = most;
  }

  /** The index of a scene. With many links it takes some ten milliseconds: not under the hand. */
  public static HitIndex of(MapScene scene) {
    return new HitIndex(scene, new LinkGrid(scene.links().marks().paths()));
  }

  /** How many bytes the index takes, without what it is made of. */
  public long bytes() {
    return grid.bytes() + 4L * places.length;
  }

  /** The index of another scene; quick if links run as before, as after a change of weights. */
  public HitIndex with(MapScene other) {
    return other.links().marks().paths() == grid.paths()
        ? new HitIndex(other, grid)
        : HitIndex.of(other);
  }

  /**
   * The city at a pixel: of those whose circle, widened by the tolerance, holds the pixel, the one
   * whose middle is nearest; of equally near ones the one on top.
   *
   * @return its position in the dataset
   */
  public OptionalInt cityAt(MapCamera camera, double px, double py) {
    if (!scene.options().shows(LayerSwitch.CITIES)) {
      return OptionalInt.empty();
    }
    SymbolMarks symbols = scene.symbols();
    double growth = scene.withCamera(camera).growth();
    double best = Double.MAX_VALUE;
    int found = -1;
    for (int mark = 0; mark < symbols.size(); mark++) {
      double dx = camera.px(symbols.x()[mark]) - px;
      double dy = camera.py(symbols.y()[mark]) - py;
      double reach = symbols.radius()[mark] * growth + TOLERANCE * camera.unit();
      double square = dx * dx + dy * dy;
      if (square <= reach * reach && square <= best) {
        best = square;
        found = mark;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(symbols.cities()[found]);
  }

  /**
   * The link at a pixel: the one whose stroke is nearest and not farther than the tolerance; of
   * equally near ones the one drawn on top.
   *
   * @return its number in the result's link table
   */
  public OptionalInt linkAt(MapCamera camera, double px, double py) {
    if (!scene.options().shows(LayerSwitch.LINKS) || scene.links().shown() == 0) {
      return OptionalInt.empty();
    }
    LinkMarks marks = scene.links().marks();
    Search search = new Search(marks, camera, px, py);
    double reach = (TOLERANCE * camera.unit() + widest) / camera.scale();
    grid.near(camera.mapX(px), camera.mapY(py), reach, search::visit);
    return search.found < 0 ? OptionalInt.empty() : OptionalInt.of(search.found);
  }

  /** Looks for the nearest stroke, link by link. */
  private final class Search {

    private final LinkMarks marks;
    private final double x;
    private final double y;
    private final double scale;
    private double best;
    private int found = -1;

    Search(LinkMarks marks, MapCamera camera, double px, double py) {
      this.marks = marks;
      x = camera.mapX(px);
      y = camera.mapY(py);
      scale = camera.scale();
      best = TOLERANCE * camera.unit();
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
      double beside = Math.max(0, scale * distanceToOrigin(ax, ay, bx, by) - half);
      if (beside < best || (beside == best && (found < 0 || places[link] > places[found]))) {
        best = beside;
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
