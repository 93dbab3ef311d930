package org.meridian.ui.map.pane;

import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.render.hit.HitIndex;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.MapScene;

/**
 * The map on the screen.
 *
 * @param result what it was made from
 * @param scene what it shows
 * @param hits finds marks on it; null until it is ready
 */
record MapShown(ScenarioResult result, MapScene scene, HitIndex hits) {

  /** A corridor is pointed at within so many units of layout. */
  private static final double CORRIDOR = 4;

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
    return MapPicking.corridorAt(scene, x * unit(), y * unit(), CORRIDOR * unit());
  }

  private static int or(OptionalInt found) {
    return found.orElse(-1);
  }
}
