package org.meridian.ui.map.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.address.LinkAddress;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.ProjectedPaths;

/** A few marks as nodes over the picture: the city pointed at, the link pointed at or selected. */
final class MapHalo extends Pane {

  private static final double GAP = 3;
  private static final double TINT = 0.12;

  private final Circle ring = new Circle();
  private final Path selected = new Path();
  private final Path pointed = new Path();
  private final Path lit = new Path();
  private final MapTrail trail = new MapTrail();

  MapHalo() {
    setManaged(false);
    setMouseTransparent(true);
    ring.getStyleClass().add("map-ring");
    selected.getStyleClass().add("map-link-selected");
    pointed.getStyleClass().add("map-link-pointed");
    lit.getStyleClass().add("map-area-lit");
    lit.setFillRule(FillRule.EVEN_ODD);
    ring.setVisible(false);
    getChildren().setAll(lit, trail, selected, pointed, ring);
  }

  /** Draws the marks of the hovered city and the selected link. */
  void draw(MapFrame shown, Optional<String> hovered, Optional<LinkAddress> link) {
    Dataset dataset = shown.result().dataset();
    double[] circle =
        hovered.map(dataset::cityPosition).stream()
            .flatMap(position -> position.stream().boxed())
            .map(city -> shown.circle(city))
            .findFirst()
            .orElse(new double[0]);
    Color accent = ToolkitColour.of(shown.scene().style().accent());
    ring.setStroke(accent);
    selected.setStroke(accent);
    ring.setVisible(circle.length > 0);
    if (circle.length > 0) {
      ring.setCenterX(circle[0] / shown.unit());
      ring.setCenterY(circle[1] / shown.unit());
      ring.setRadius(circle[2] / shown.unit() + GAP);
    }
    trace(selected, shown, link.map(pair -> number(shown, pair)).orElse(-1));
  }

  /** Draws what selected cities leave behind while years are played. */
  void trail(MapFrame shown, List<ScenarioResult> results, Set<String> cities) {
    trail.draw(shown, results, cities);
  }

  /** Draws the path of the link pointed at; -1 for none. */
  void point(MapFrame shown, int link) {
    pointed.setStroke(ToolkitColour.of(shown.scene().style().ink()));
    trace(pointed, shown, link);
  }

  /** Draws the edge of an area of an overlay, by number; empty for none. */
  void light(MapFrame shown, OptionalInt number) {
    List<PathElement> elements = new ArrayList<>();
    AreaMarks marks = shown.scene().marks(MapLayer.AREAS, AreaMarks.NONE);
    marks.areas().stream()
        .filter(area -> number.equals(OptionalInt.of(area.number())))
        .forEach(area -> edge(shown.scene(), area, elements));
    lit.setStroke(ToolkitColour.of(shown.scene().style().ink()));
    lit.setFill(ToolkitColour.of(shown.scene().style().ink()).deriveColor(0, 1, 1, TINT));
    lit.getElements().setAll(elements);
  }

  private static void edge(MapScene scene, AreaMarks.Area area, List<PathElement> elements) {
    MapCamera camera = scene.camera();
    if (area.reach() * camera.scale() < area.leastRadius()) {
      double radius = area.leastRadius() / camera.unit();
      double x = camera.px(area.x()) / camera.unit();
      double y = camera.py(area.y()) / camera.unit();
      elements.add(new MoveTo(x - radius, y));
      elements.add(new ArcTo(radius, radius, 0, x + radius, y, false, true));
      elements.add(new ArcTo(radius, radius, 0, x - radius, y, false, true));
      return;
    }
    ProjectedShapes shape = area.shape();
    for (int part = 0; part < shape.size(); part++) {
      for (int point = shape.start(part); point < shape.end(part); point++) {
        boolean isFirst = point == shape.start(part);
        elements.add(element(scene, shape.xy()[2 * point], shape.xy()[2 * point + 1], isFirst));
      }
      elements.add(new ClosePath());
    }
  }

  /** The number of a pair in the table of links, -1 if it is none. */
  private static int number(MapFrame shown, LinkAddress pair) {
    Dataset dataset = shown.result().dataset();
    int from = dataset.cityPosition(pair.from()).orElse(-1);
    int to = dataset.cityPosition(pair.to()).orElse(-1);
    LinkTable links = shown.result().links().links();
    for (int link = 0; link < links.size(); link++) {
      boolean same = links.origin(link) == from && links.destination(link) == to;
      boolean turned = links.origin(link) == to && links.destination(link) == from;
      if (same || turned && !links.isDirected()) {
        return link;
      }
    }
    return -1;
  }

  private static void trace(Path path, MapFrame shown, int link) {
    ProjectedPaths paths = shown.scene().links().marks().paths();
    if (link < 0 || link >= paths.size()) {
      path.getElements().clear();
      return;
    }
    List<PathElement> elements = new ArrayList<>();
    boolean lifted = true;
    for (int point = paths.start(link); point < paths.end(link); point++) {
      float x = paths.xy()[2 * point];
      float y = paths.xy()[2 * point + 1];
      if (!Float.isNaN(x)) {
        elements.add(element(shown.scene(), x, y, lifted));
      }
      lifted = Float.isNaN(x);
    }
    path.getElements().setAll(elements);
  }

  private static PathElement element(MapScene scene, double x, double y, boolean lifted) {
    MapCamera camera = scene.camera();
    double px = camera.px(x) / camera.unit();
    double py = camera.py(y) / camera.unit();
    return lifted ? new MoveTo(px, py) : new LineTo(px, py);
  }
}
