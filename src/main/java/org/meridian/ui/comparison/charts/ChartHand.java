package org.meridian.ui.comparison.charts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.meridian.render.figure.charts.ChartSpots;
import org.meridian.ui.state.Selection;
import org.meridian.view.charts.ChartContent;

/**
 * The pointer and the keys over a chart: a mark that is pointed at says what it is, a click selects
 * its cities, with Ctrl or Shift beside those selected before. Arrows walk from mark to mark and
 * from point to point, Enter or Space selects, Escape points at nothing.
 */
final class ChartHand<C extends ChartContent> {

  private final ChartPicture<C> picture;
  private final Selection selection;
  private boolean isOwn;

  ChartHand(ChartPicture<C> picture, Selection selection) {
    this.picture = picture;
    this.selection = selection;
    picture.setOnMouseMoved(event -> point(at(event)));
    picture.setOnMouseExited(event -> point(Optional.empty()));
    picture.setOnMouseClicked(this::click);
    picture.setOnKeyPressed(this::key);
    picture
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                point(Optional.empty());
              }
            });
    selection.hovered().subscribe(this::elsewhere);
  }

  private Optional<ChartSpots.ChartHit> at(MouseEvent event) {
    double grown = picture.grown();
    return picture.spots().flatMap(all -> all.at(event.getX() / grown, event.getY() / grown));
  }

  private void point(Optional<ChartSpots.ChartHit> hit) {
    picture.hover(hit);
    List<String> cities = hit.map(any -> picture.content().cities(any.key())).orElse(List.of());
    isOwn = true;
    selection.hover(cities.size() == 1 ? cities.getFirst() : null);
    isOwn = false;
  }

  /** A city that the pointer is on in another view lights up here. */
  private void elsewhere(Optional<String> city) {
    if (isOwn || picture.content() == null || !picture.isVisible()) {
      return;
    }
    picture.hover(
        city.filter(id -> picture.keys().contains(id))
            .flatMap(
                id ->
                    picture.spots().stream()
                        .flatMap(all -> all.points(id).stream())
                        .reduce((one, other) -> other)
                        .map(last -> new ChartSpots.ChartHit(id, last))));
  }

  private void click(MouseEvent event) {
    picture.requestFocus();
    at(event).ifPresent(hit -> choose(hit, event.isShortcutDown() || event.isShiftDown()));
  }

  private void choose(ChartSpots.ChartHit hit, boolean isMore) {
    List<String> cities = picture.content().cities(hit.key());
    if (cities.isEmpty()) {
      return;
    }
    if (!isMore) {
      selection.select(cities);
      return;
    }
    Set<String> next = new LinkedHashSet<>(selection.cities().get());
    if (!next.removeAll(cities)) {
      next.addAll(cities);
    }
    selection.select(next);
  }

  private void key(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case UP -> walk(-1, 0);
          case DOWN -> walk(1, 0);
          case LEFT -> walk(0, -1);
          case RIGHT -> walk(0, 1);
          case ENTER, SPACE -> enter(event.isShortcutDown() || event.isShiftDown());
          case ESCAPE -> leave();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean enter(boolean isMore) {
    picture.hovered().ifPresent(hit -> choose(hit, isMore));
    return picture.hovered().isPresent();
  }

  private boolean leave() {
    boolean was = picture.hovered().isPresent();
    point(Optional.empty());
    return was;
  }

  private boolean walk(int marks, int points) {
    Optional<ChartSpots> spots = picture.spots();
    List<String> keys = picture.keys();
    if (spots.isEmpty() || keys.isEmpty()) {
      return false;
    }
    point(
        Optional.of(
            picture
                .hovered()
                .filter(hit -> keys.contains(hit.key()))
                .map(hit -> next(spots.get(), keys, hit, marks, points))
                .orElseGet(() -> first(spots.get(), keys.getFirst()))));
    return true;
  }

  private static ChartSpots.ChartHit first(ChartSpots spots, String key) {
    List<Integer> points = spots.points(key);
    return new ChartSpots.ChartHit(key, points.isEmpty() ? 0 : points.getLast());
  }

  private static ChartSpots.ChartHit next(
      ChartSpots spots, List<String> keys, ChartSpots.ChartHit hit, int marks, int along) {
    int mark = Math.clamp(keys.indexOf(hit.key()) + (long) marks, 0, keys.size() - 1);
    String key = keys.get(mark);
    List<Integer> points = new ArrayList<>(spots.points(key));
    if (points.isEmpty()) {
      return new ChartSpots.ChartHit(key, hit.point());
    }
    int nearest = 0;
    for (int at = 0; at < points.size(); at++) {
      if (Math.abs(points.get(at) - hit.point()) < Math.abs(points.get(nearest) - hit.point())) {
        nearest = at;
      }
    }
    int at = Math.clamp(nearest + (long) along, 0, points.size() - 1);
    return new ChartSpots.ChartHit(key, points.get(at));
  }
}
