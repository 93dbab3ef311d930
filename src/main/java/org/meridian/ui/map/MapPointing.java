package org.meridian.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.meridian.model.LinkTable;
import org.meridian.render.scene.MapScene;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.links.LinkTip;
import org.meridian.ui.measure.Measure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Selection;
import org.meridian.ui.surface.Tip;
import org.meridian.ui.surface.TipText;
import org.meridian.ui.text.Messages;

/**
 * What the pointer is on: finds it on the map that is on the screen, tells of it, and selects it.
 * Lives on the JavaFX thread; finding takes less than a millisecond.
 */
final class MapPointing {

  private final Explorer explorer;
  private final Messages messages;
  private final Supplier<MapShown> shown;
  private final Pane area;
  private final Tip tip = new Tip();
  private final Circle ring = new Circle();
  private final Rectangle frame = new Rectangle();

  /** The map on the screen and what it was made from; null before the first. */
  record MapShown(ScenarioResult result, MapScene scene) {}

  MapPointing(Explorer explorer, Messages messages, Pane area, Supplier<MapShown> shown) {
    this.explorer = explorer;
    this.messages = messages;
    this.area = area;
    this.shown = shown;
    ring.getStyleClass().add("map-ring");
    frame.getStyleClass().add("map-frame");
    for (var node : List.of(ring, frame)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
      node.setVisible(false);
    }
    area.getChildren().addAll(ring, frame, tip);
    explorer.selection().hovered().subscribe(city -> drawRing());
  }

  /** The pointer moved to a place in units of layout. */
  void hover(double x, double y) {
    MapShown now = shown.get();
    if (now == null) {
      return;
    }
    double unit = now.scene().camera().unit();
    int city = MapPicking.cityAt(now.scene(), x * unit, y * unit);
    int link = city >= 0 ? -1 : linkAt(now, x, y);
    explorer.selection().hover(city < 0 ? null : now.result().dataset().city(city).id());
    area.setCursor(city >= 0 || link >= 0 ? Cursor.HAND : Cursor.DEFAULT);
    if (city < 0 && link < 0) {
      tip.hush();
      return;
    }
    tip.tell(city >= 0 ? CityTip.of(messages, now.result(), city) : linkWords(now, link));
    tip.place(x, y);
  }

  private TipText linkWords(MapShown now, int link) {
    String node = now.result().scenario().links().dimension();
    int measure = Measure.position(now.result().links().result().structure(), node);
    return LinkTip.of(messages, now.result(), link, measure);
  }

  private static int linkAt(MapShown now, double x, double y) {
    return -1;
  }

  /** The pointer is on nothing any more. */
  void leave() {
    tip.hush();
    explorer.selection().hover(null);
  }

  /** Selects what is at a place; nothing there deselects. */
  void select(double x, double y, boolean more) {
    MapShown now = shown.get();
    if (now == null) {
      return;
    }
    Selection selection = explorer.selection();
    double unit = now.scene().camera().unit();
    int city = MapPicking.cityAt(now.scene(), x * unit, y * unit);
    int link = city >= 0 ? -1 : linkAt(now, x, y);
    if (city >= 0) {
      selectCity(now.result().dataset().city(city).id(), more);
    } else if (link >= 0) {
      LinkTable links = now.result().links().links();
      selection.selectLink(
          now.result().dataset().city(links.origin(link)).id(),
          now.result().dataset().city(links.destination(link)).id());
    } else if (!more) {
      selection.clear();
    }
  }

  private void selectCity(String id, boolean more) {
    explorer.selection().clearLink();
    if (more) {
      explorer.selection().toggle(id);
    } else {
      explorer.selection().select(id);
    }
  }

  /** Shows a frame between two corners. */
  void frame(double x0, double y0, double x1, double y1) {
    frame.setX(Math.min(x0, x1));
    frame.setY(Math.min(y0, y1));
    frame.setWidth(Math.abs(x1 - x0));
    frame.setHeight(Math.abs(y1 - y0));
    frame.setVisible(true);
  }

  /** Selects the cities within the frame and takes it away. */
  void selectFramed(boolean more) {
    MapShown now = shown.get();
    frame.setVisible(false);
    if (now == null) {
      return;
    }
    double unit = now.scene().camera().unit();
    List<String> framed =
        MapPicking.citiesIn(
                now.scene(),
                frame.getX() * unit,
                frame.getY() * unit,
                (frame.getX() + frame.getWidth()) * unit,
                (frame.getY() + frame.getHeight()) * unit)
            .stream()
            .map(city -> now.result().dataset().city(city).id())
            .toList();
    explorer.selection().clearLink();
    if (more) {
      explorer.selection().add(framed);
    } else {
      explorer.selection().select(framed);
    }
  }

  /** Selects nothing. */
  void clear() {
    frame.setVisible(false);
    tip.hush();
    explorer.selection().clear();
  }

  /** A ring around the city that is pointed at, in whichever view. */
  void drawRing() {
    MapShown now = shown.get();
    double[] circle =
        now == null
            ? new double[0]
            : explorer
                .selection()
                .hovered()
                .get()
                .map(id -> now.result().dataset().cityPosition(id))
                .filter(position -> position.isPresent())
                .map(position -> MapPicking.circle(now.scene(), position.getAsInt()))
                .orElse(new double[0]);
    ring.setVisible(circle.length > 0);
    if (circle.length > 0) {
      double unit = now.scene().camera().unit();
      ring.setCenterX(circle[0] / unit);
      ring.setCenterY(circle[1] / unit);
      ring.setRadius(circle[2] / unit + 3);
    }
  }

  /** The note beside the pointer. */
  Tip tip() {
    return tip;
  }
}
