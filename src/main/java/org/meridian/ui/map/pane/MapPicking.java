package org.meridian.ui.map.pane;

import java.util.ArrayList;
import java.util.List;
import org.meridian.view.map.MapScene;
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
