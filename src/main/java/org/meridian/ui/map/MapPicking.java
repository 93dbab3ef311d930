package org.meridian.ui.map;

import java.util.ArrayList;
import java.util.List;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapScene;
import org.meridian.render.scene.SymbolMarks;

/** Finds the cities at a pixel or in a box of a drawn map. */
final class MapPicking {

  private static final double REACH = 5;

  private MapPicking() {}

  /**
   * The city at a pixel: the smallest circle under it, else the nearest within reach.
   *
   * @return position in the dataset, -1 for none
   */
  static int cityAt(MapScene scene, double px, double py) {
    if (!scene.options().shows(MapLayer.CITIES)) {
      return -1;
    }
    SymbolMarks symbols = scene.symbols();
    double best = REACH * scene.camera().unit();
    int found = -1;
    for (int mark = symbols.size() - 1; mark >= 0; mark--) {
      double dx = scene.camera().px(symbols.x()[mark]) - px;
      double dy = scene.camera().py(symbols.y()[mark]) - py;
      double distance = Math.hypot(dx, dy) - symbols.radius()[mark] * scene.growth();
      if (distance <= 0) {
        return symbols.cities()[mark];
      }
      if (distance < best) {
        best = distance;
        found = symbols.cities()[mark];
      }
    }
    return found;
  }

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
