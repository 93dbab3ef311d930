package org.meridian.ui.map.pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.meridian.model.LinkTable;
import org.meridian.ui.links.LinkTip;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Selection;
import org.meridian.ui.surface.PointerTip;
import org.meridian.ui.surface.TipText;
import org.meridian.ui.text.LiveMessages;

/**
 * What the pointer is on: finds it on the map that is on the screen, reports it, and selects it.
 * Lives on the JavaFX thread; finding takes less than a millisecond.
 */
public final class MapPointing {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Supplier<MapShown> shown;
  private final Pane area;
  private final PointerTip tip = new PointerTip();
  private final MapHalo halo = new MapHalo();
  private final Rectangle frame = new Rectangle();

  /**
   * @param area where the pointer is, and where marks are put
   * @param shown the map on the screen; null before the first
   */
  MapPointing(Explorer explorer, LiveMessages messages, Pane area, Supplier<MapShown> shown) {
    this.explorer = explorer;
    this.messages = messages;
    this.area = area;
    this.shown = shown;
    frame.getStyleClass().add("map-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    frame.setVisible(false);
    area.getChildren().addAll(halo, frame, tip);
    explorer.selection().hovered().subscribe(city -> drawHalo());
    explorer.selection().link().subscribe(link -> drawHalo());
  }

  /** The pointer moved to a place in units of layout. */
  void hover(double x, double y) {
    MapShown now = shown.get();
    if (now == null) {
      return;
    }
    int city = now.cityAt(x, y);
    Optional<String> corridor = city >= 0 ? Optional.empty() : now.corridorAt(x, y);
    int link = city >= 0 || corridor.isPresent() ? -1 : now.linkAt(x, y);
    explorer.selection().hover(city < 0 ? null : now.result().dataset().city(city).id());
    halo.point(now, link);
    area.setCursor(city >= 0 || link >= 0 ? Cursor.HAND : Cursor.DEFAULT);
    if (city < 0 && link < 0 && corridor.isEmpty()) {
      tip.hush();
      return;
    }
    tip.tell(
        corridor
            .map(this::corridorWords)
            .orElseGet(
                () -> city >= 0 ? CityTip.of(messages, now.result(), city) : linkWords(now, link)));
    tip.place(x, y);
  }

  private TipText corridorWords(String name) {
    return new TipText(name, messages.get("map.corridor"), List.of());
  }

  private TipText linkWords(MapShown now, int link) {
    String node = now.result().scenario().links().dimension();
    int measure = ShownMeasure.position(now.result().links().result().structure(), node);
    return LinkTip.of(messages, now.result(), link, measure);
  }

  /** The pointer is on nothing any more, or what it was on has moved away below it. */
  void leave() {
    tip.hush();
    explorer.selection().hover(null);
    if (shown.get() != null) {
      halo.point(shown.get(), -1);
    }
  }

  /** Selects what is at a place; nothing there deselects. */
  void select(double x, double y, boolean more) {
    MapShown now = shown.get();
    if (now == null) {
      return;
    }
    int city = now.cityAt(x, y);
    int link = city >= 0 ? -1 : now.linkAt(x, y);
    if (city >= 0) {
      selectCity(now.result().dataset().city(city).id(), more);
    } else if (link >= 0) {
      selectLink(now, link);
    } else if (!more) {
      explorer.selection().clear();
    }
  }

  private void selectCity(String id, boolean more) {
    Selection selection = explorer.selection();
    selection.clearLink();
    if (more) {
      selection.toggle(id);
    } else {
      selection.select(id);
    }
  }

  private void selectLink(MapShown now, int link) {
    LinkTable links = now.result().links().links();
    explorer
        .selection()
        .selectLink(
            now.result().dataset().city(links.origin(link)).id(),
            now.result().dataset().city(links.destination(link)).id());
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
    double unit = now.unit();
    double right = frame.getX() + frame.getWidth();
    double bottom = frame.getY() + frame.getHeight();
    List<String> framed =
        MapPicking.citiesIn(
                now.scene(), frame.getX() * unit, frame.getY() * unit, right * unit, bottom * unit)
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

  /** Marks the city that is pointed at, in whichever view, and the selected link. */
  void drawHalo() {
    MapShown now = shown.get();
    if (now != null) {
      halo.draw(now, explorer.selection().hovered().get(), explorer.selection().link().get());
    }
  }

  /** Moves the marks along with the picture. */
  void slide(double x, double y) {
    halo.relocate(x, y);
  }

  /** The note beside the pointer. */
  public PointerTip tip() {
    return tip;
  }
}
