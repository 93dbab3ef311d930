package org.meridian.app.desktop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.SymbolMarks;

/** What the marks of a map say, whatever their size. */
final class MapMarks {

  private MapMarks() {}

  /** The score of each city on a map; sizes follow the room, which may have changed since. */
  static Map<Integer, Double> values(MapScene scene) {
    SymbolMarks symbols = scene.symbols();
    return IntStream.range(0, symbols.size())
        .boxed()
        .collect(Collectors.toMap(mark -> symbols.cities()[mark], mark -> symbols.values()[mark]));
  }

  static List<Integer> named(MapScene scene) {
    return scene.labels().stream().map(MapLabel::city).toList();
  }
}
