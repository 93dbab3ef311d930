package org.meridian.ui.map.pane;

import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.StrokeMarks;

/**
 * The map on the screen.
 *
 * @param result what it was made from
 * @param scene what it shows
 * @param hits finds marks on it; null until it is ready
 */
record MapShown(ScenarioResult result, MapScene scene, HitIndex hits) {

  /** The same with what finds marks. */
  MapShown with(HitIndex found) {
    return new MapShown(result, scene, found);
  }

  /** Another scene; what finds marks still holds where links and cities are the same. */
  MapShown then(ScenarioResult nextResult, MapScene next) {
    boolean same = next.links() == scene.links() && next.symbols() == scene.symbols();
    return new MapShown(nextResult, next, same ? hits : null);
  }

  /** Pixels per unit of layout. */
  double unit() {
    return scene.camera().unit();
  }

  /** The city at a place in units of layout: its position in the dataset, -1 for none. */
  int cityAt(double x, double y) {
    return hits == null ? -1 : or(hits.cityAt(scene.camera(), x * unit(), y * unit()));
  }

  /** The link at a place in units of layout: its number in the table, -1 for none. */
  int linkAt(double x, double y) {
    return hits == null ? -1 : or(hits.linkAt(scene.camera(), x * unit(), y * unit()));
  }

  /** The corridor at a place in units of layout; empty for none. */
  Optional<String> corridorAt(double x, double y) {
    if (hits == null) {
      return Optional.empty();
    }
    OptionalInt line = hits.at(MapLayer.CORRIDORS, scene.camera(), x * unit(), y * unit());
    StrokeMarks corridors = scene.marks(MapLayer.CORRIDORS, StrokeMarks.NONE);
    return line.stream().mapToObj(corridors.names()::get).findFirst();
  }

  private static int or(OptionalInt found) {
    return found.orElse(-1);
  }
}
