package org.meridian.ui.map.pane;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
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
import org.meridian.view.map.HitIndex.Hit;
import org.meridian.view.map.layers.MapLayer;

/**
 * What the pointer is on: finds it on the map that is on the screen, reports it, and selects it.
 * Lives on the JavaFX thread; finding takes less than a millisecond.
 */
public final class MapPointing {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Supplier<MapFrame> shown;
  private final Pane area;
  private final PointerTip tip = new PointerTip();
  private final MapHalo halo = new MapHalo();
  private final Rectangle frame = new Rectangle();
  private AreaPointing areas = AreaPointing.NONE;
  private OptionalInt lit = OptionalInt.empty();
  private CityWords cityWords;

  /**
   * @param area where the pointer is, and where marks are put
   * @param shown the map on the screen; null before the first
   */
  MapPointing(Explorer explorer, LiveMessages messages, Pane area, Supplier<MapFrame> shown) {
    this.explorer = explorer;
    this.messages = messages;
    this.area = area;
    this.shown = shown;
    cityWords = (result, city) -> CityTip.of(messages, result, city);
    frame.getStyleClass().add("map-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    frame.setVisible(false);
    area.getChildren().addAll(halo, frame, tip);
    explorer.selection().hovered().subscribe(city -> drawHalo());
    explorer.selection().link().subscribe(link -> drawHalo());
    explorer.trail().subscribe(results -> drawHalo());
  }

  /** Says other words of cities. */
  public void telling(CityWords words) {
    cityWords = words;
  }

  /** Who takes what is done with areas of an overlay. */
  public void areas(AreaPointing other) {
    areas = other;
  }

  /** Lights an area of an overlay by its number; empty for none. */
  public void light(OptionalInt area) {
    lit = area;
    drawHalo();
  }

  /** Asks for what can be done with what is at a place. */
  void ask(double x, double y, double screenX, double screenY) {
    MapFrame now = shown.get();
    if (now != null) {
      tip.takeAway();
      Optional<Hit> hit = now.at(x, y, Set.of(MapLayer.CITIES, MapLayer.AREAS)::contains);
      hit.ifPresent(
          found ->
              areas.asked(
                  isCity(found)
                      ? new AreaPointing.MenuTarget(
                          OptionalInt.of(found.mark()), OptionalInt.empty())
                      : new AreaPointing.MenuTarget(
                          OptionalInt.empty(), OptionalInt.of(found.mark())),
                  screenX,
                  screenY));
    }
  }

  /** The pointer moved to a place in units of layout. */
  void hover(double x, double y) {
    MapFrame now = shown.get();
    if (now == null) {
      return;
    }
    Optional<Hit> hit = now.at(x, y, layer -> true);
    explorer
        .selection()
        .hover(
            hit.filter(MapPointing::isCity)
                .map(city -> id(now, city))
                .filter(this::isOpen)
                .orElse(null));
    if (hit.filter(MapPointing::isCity).isEmpty()) {
      areas.pointed(number(hit.filter(MapPointing::isOverlaid)));
    }
    halo.point(now, hit.filter(MapPointing::isLink).map(Hit::mark).orElse(-1));
    area.setCursor(hit.filter(MapPointing::isChosen).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    Optional<TipText> words = hit.flatMap(found -> words(now, found));
    words.ifPresentOrElse(tip::tell, tip::takeAway);
    words.ifPresent(shown -> tip.place(x, y));
  }

  private static OptionalInt number(Optional<Hit> area) {
    return area.map(found -> OptionalInt.of(found.mark())).orElse(OptionalInt.empty());
  }

  private static boolean isCity(Hit hit) {
    return hit.layer().equals(MapLayer.CITIES);
  }

  private static boolean isLink(Hit hit) {
    return hit.layer().equals(MapLayer.LINKS);
  }

  /** Whether a click selects it. */
  private static boolean isChosen(Hit hit) {
    return isCity(hit) || isLink(hit) || isOverlaid(hit);
  }

  /** Whether it is of a layer that lies over the map only while another view holds it. */
  private static boolean isOverlaid(Hit hit) {
    return hit.layer().equals(MapLayer.AREAS);
  }

  private static String id(MapFrame now, Hit city) {
    return now.result().dataset().city(city.mark()).id();
  }

  /** What is said of a mark: more of cities and links, of others their name. */
  private Optional<TipText> words(MapFrame now, Hit hit) {
    return switch (hit.layer()) {
      case MapLayer.CITIES -> Optional.of(cityWords.of(now.result(), hit.mark()));
      case MapLayer.LINKS -> Optional.of(linkWords(now, hit.mark()));
      case MapLayer.CORRIDORS -> hit.name().map(this::corridorWords);
      default ->
          hit.name().filter(name -> !name.isBlank()).map(name -> new TipText(name, "", List.of()));
    };
  }

  private TipText corridorWords(String name) {
    return new TipText(name, messages.get("map.corridor"), List.of());
  }

  private TipText linkWords(MapFrame now, int link) {
    String node = now.result().scenario().links().dimension();
    int measure = ShownMeasure.position(now.result().links().result().structure(), node);
    return LinkTip.of(messages, now.result(), link, measure);
  }

  /** The pointer is on nothing any more, or what it was on has moved away below it. */
  void leave() {
    tip.takeAway();
    explorer.selection().hover(null);
    areas.pointed(OptionalInt.empty());
    if (shown.get() != null) {
      halo.point(shown.get(), -1);
    }
  }

  /** Selects what is at a place; nothing there deselects. */
  void select(double x, double y, boolean more) {
    MapFrame now = shown.get();
    if (now == null) {
      return;
    }
    Predicate<String> selectable =
        Set.of(MapLayer.CITIES, MapLayer.LINKS, MapLayer.AREAS)::contains;
    Optional<Hit> hit = now.at(x, y, selectable);
    hit.filter(MapPointing::isCity).ifPresent(city -> selectCity(id(now, city), more));
    hit.filter(MapPointing::isLink).ifPresent(link -> selectLink(now, link.mark()));
    hit.filter(MapPointing::isOverlaid)
        .ifPresent(area -> areas.picked(OptionalInt.of(area.mark())));
    if (hit.isEmpty() && !more) {
      areas.picked(OptionalInt.empty());
      explorer.selection().clear();
    }
  }

  /** Whether the open dataset has a city: a map may be of another one. */
  private boolean isOpen(String id) {
    return explorer.dataset().get().cityPosition(id).isPresent();
  }

  private void selectCity(String id, boolean more) {
    if (!isOpen(id)) {
      return;
    }
    Selection selection = explorer.selection();
    selection.clearLink();
    if (more) {
      selection.toggle(id);
    } else {
      selection.select(id);
    }
  }

  private void selectLink(MapFrame now, int link) {
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
    MapFrame now = shown.get();
    frame.setVisible(false);
    if (now == null) {
      return;
    }
    double right = frame.getX() + frame.getWidth();
    double bottom = frame.getY() + frame.getHeight();
    List<String> framed =
        now.within(MapLayer.CITIES, frame.getX(), frame.getY(), right, bottom).stream()
            .map(city -> now.result().dataset().city(city).id())
            .filter(this::isOpen)
            .toList();
    explorer.selection().clearLink();
    if (more) {
      explorer.selection().add(framed);
    } else {
      explorer.selection().select(framed);
    }
  }

  /** Takes one thing away: the frame or the tip, else the selection; says whether there was any. */
  boolean clearOne() {
    if (frame.isVisible()) {
      frame.setVisible(false);
      return true;
    }
    if (tip.isVisible()) {
      tip.takeAway();
      return true;
    }
    areas.picked(OptionalInt.empty());
    boolean any =
        !explorer.selection().cities().get().isEmpty()
            || explorer.selection().link().get().isPresent();
    explorer.selection().clear();
    return any;
  }

  /** Shows the profiles of the selected cities, if there are any. */
  boolean openProfiles() {
    Set<String> cities = explorer.selection().cities().get();
    if (!cities.isEmpty()) {
      explorer.comparison().open(cities);
    }
    return !cities.isEmpty();
  }

  /** Marks the city that is pointed at, in whichever view, and the selected link. */
  void drawHalo() {
    MapFrame now = shown.get();
    if (now != null) {
      halo.draw(now, explorer.selection().hovered().get(), explorer.selection().link().get());
      halo.light(now, lit);
      halo.trail(now, explorer.trail().get(), explorer.selection().cities().get());
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
