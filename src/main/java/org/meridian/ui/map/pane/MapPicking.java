package org.meridian.ui.map.pane;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.marks.SymbolMarks;

/** Finds cities in a box of a drawn map, and where the circle of one is. */
final class MapPicking {

  private MapPicking() {}

  /** The cities whose middle lies in a box of pixels, positions in the dataset. */
  static List<Integer> citiesIn(
      MapScene scene, double left, double top, double right, double bottom) {
    SymbolMarks symbols = scene.symbols();
    List<Integer> found = new ArrayList<>();
    for (int mark = 0; mark < symbols.size(); mark++) {
      double x = scene.camera().px(symbols.x()[mark]);
      double y = scene.camera().py(symbols.y()[mark]);
      if (x >= left && x <= right && y >= top && y <= bottom) {
        found.add(symbols.cities()[mark]);
      }
    }
    return found;
  }

  /** The corridor whose line runs within some pixels of a place; empty where none does. */
  static Optional<String> corridorAt(MapScene scene, double px, double py, double within) {
    LinkMarks marks = scene.corridors().marks();
    double nearest = within;
    Optional<String> found = Optional.empty();
    for (int line = 0; line < marks.size(); line++) {
      double distance = distance(scene.camera(), marks.paths(), line, px, py);
      if (distance <= nearest) {
        nearest = distance;
        found = Optional.of(scene.corridorNames().get(line));
      }
    }
    return found;
  }

  private static double distance(
      MapCamera camera, ProjectedPaths paths, int line, double px, double py) {
    double nearest = Double.MAX_VALUE;
    float[] xy = paths.xy();
    for (int k = paths.start(line); k + 1 < paths.end(line); k++) {
      if (!Float.isNaN(xy[2 * k]) && !Float.isNaN(xy[2 * k + 2])) {
        nearest =
            Math.min(
                nearest,
                Line2D.ptSegDist(
                    camera.px(xy[2 * k]),
                    camera.py(xy[2 * k + 1]),
                    camera.px(xy[2 * k + 2]),
                    camera.py(xy[2 * k + 3]),
                    px,
                    py));
      }
    }
    return nearest;
  }

  /** The circle of a city in pixels: column, row, radius; empty where it is not on the map. */
  static double[] circle(MapScene scene, int city) {
    SymbolMarks symbols = scene.symbols();
    for (int mark = 0; mark < symbols.size(); mark++) {
      if (symbols.cities()[mark] == city) {
        return new double[] {
          scene.camera().px(symbols.x()[mark]),
          scene.camera().py(symbols.y()[mark]),
          symbols.radius()[mark] * scene.growth()
        };
      }
    }
    return new double[0];
  }
}
