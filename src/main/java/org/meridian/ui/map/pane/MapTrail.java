package org.meridian.ui.map.pane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.marks.SymbolMarks;

/**
 * Rings around selected cities, as large as their circles were in years played before; the later,
 * the stronger. Cities do not move on a map, so that their size is what leaves a trail.
 */
final class MapTrail extends Pane {

  private static final int MOST_CITIES = 8;
  private static final double FAINT = 0.25;

  MapTrail() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /**
   * Draws the rings.
   *
   * @param trail results that were shown, in order
   * @param selected ids of selected cities
   */
  void draw(MapFrame shown, List<ScenarioResult> trail, Set<String> selected) {
    List<Node> rings = new ArrayList<>();
    if (isOf(trail, shown.result())) {
      selected.stream()
          .sorted()
          .limit(MOST_CITIES)
          .flatMapToInt(id -> shown.result().dataset().cityPosition(id).stream())
          .forEach(city -> rings(shown, trail, city, rings));
    }
    getChildren().setAll(rings);
  }

  private static boolean isOf(List<ScenarioResult> trail, ScenarioResult now) {
    return !trail.isEmpty() && trail.getLast().scenario().equals(now.scenario());
  }

  /** Areas are in proportion to values where none is below 0. */
  private static void rings(
      MapFrame shown, List<ScenarioResult> trail, int city, List<Node> rings) {
    MapScene scene = shown.scene();
    double[] circle = shown.circle(city);
    double now = value(scene.symbols(), city);
    boolean isAreal = Arrays.stream(scene.symbols().values()).noneMatch(value -> value < 0);
    if (circle.length == 0 || !(now > 0) || !isAreal) {
      return;
    }
    int node =
        shown.result().dataset().structure().position(scene.options().symbols().node()).orElse(0);
    for (int at = 0; at < trail.size() - 1; at++) {
      double before = trail.get(at).cities().score(city, node);
      if (before >= 0) {
        Circle ring =
            new Circle(
                circle[0] / shown.unit(),
                circle[1] / shown.unit(),
                circle[2] / shown.unit() * Math.sqrt(before / now));
        ring.getStyleClass().add("map-trail");
        ring.setFill(null);
        ring.setStroke(ToolkitColour.of(scene.style().accent()));
        ring.setOpacity(FAINT + (1 - FAINT) * (at + 1) / trail.size());
        rings.add(ring);
      }
    }
  }

  private static double value(SymbolMarks symbols, int city) {
    for (int mark = 0; mark < symbols.size(); mark++) {
      if (symbols.cities()[mark] == city) {
        return symbols.values()[mark];
      }
    }
    return Double.NaN;
  }
}
