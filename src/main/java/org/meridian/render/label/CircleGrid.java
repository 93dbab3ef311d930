package org.meridian.render.label;

import java.util.Arrays;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.SymbolMarks;

/** The circles in view, found by place, so that ten thousand of them do not slow down placing. */
final class CircleGrid {

  private static final double CELL = 16;

  /** Room for so many in a cell, until there are more. */
  private static final int FEW = 4;

  /**
   * A circle in pixels.
   *
   * @param city whose it is
   */
  private record Circle(int city, double x, double y, double radius) {}

  private final int columns;
  private final int rows;
  private final Circle[][] cells;
  private final int[] counts;

  CircleGrid(MapScene scene) {
    MapCamera camera = scene.camera();
    columns = 1 + (int) (camera.width() / CELL);
    rows = 1 + (int) (camera.height() / CELL);
    cells = new Circle[columns * rows][];
    counts = new int[columns * rows];
    SymbolMarks symbols = scene.symbols();
    double growth = scene.growth();
    LabelBox view = new LabelBox(0, 0, camera.width(), camera.height());
    for (int mark = 0; mark < symbols.size(); mark++) {
      double x = camera.px(symbols.x()[mark]);
      double y = camera.py(symbols.y()[mark]);
      double radius = symbols.radius()[mark] * growth;
      if (view.touchesCircle(x, y, radius)) {
        add(new Circle(symbols.cities()[mark], x, y, radius));
      }
    }
  }

  private void add(Circle circle) {
    LabelBox around = new LabelBox(circle.x, circle.y, circle.x, circle.y).grown(circle.radius);
    for (int row = row(around.top()); row <= row(around.bottom()); row++) {
      for (int column = column(around.left()); column <= column(around.right()); column++) {
        put(row * columns + column, circle);
      }
    }
  }

  private void put(int cell, Circle circle) {
    if (cells[cell] == null) {
      cells[cell] = new Circle[FEW];
    } else if (counts[cell] == cells[cell].length) {
      cells[cell] = Arrays.copyOf(cells[cell], 2 * counts[cell]);
    }
    cells[cell][counts[cell]++] = circle;
  }

  private int column(double x) {
    return Math.clamp((long) (x / CELL), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((long) (y / CELL), 0, rows - 1);
  }

  /**
   * Whether a circle comes as near to a box as a distance.
   *
   * @param but the city whose circle does not count
   * @param least smaller circles do not count
   */
  boolean comesNear(LabelBox box, double distance, int but, double least) {
    LabelBox wide = box.grown(distance);
    for (int row = row(wide.top()); row <= row(wide.bottom()); row++) {
      for (int column = column(wide.left()); column <= column(wide.right()); column++) {
        if (holdsNear(row * columns + column, box, distance, but, least)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holdsNear(int cell, LabelBox box, double distance, int but, double least) {
    for (int at = 0; at < counts[cell]; at++) {
      Circle circle = cells[cell][at];
      if (circle.city != but
          && circle.radius >= least
          && box.distanceToCircle(circle.x, circle.y, circle.radius) <= distance) {
        return true;
      }
    }
    return false;
  }
}
