package org.meridian.ui.matrix;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.meridian.model.City;
import org.meridian.model.LinkTable;
import org.meridian.ui.links.LinkTip;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.PointerTip;
import org.meridian.ui.text.LiveMessages;

/** Hand and keys on the matrix: zoom, pan, the note beside the pointer, and selection. */
final class MatrixGestures {

  private static final double STEP = 1.25;
  private static final double ARROW = 48;

  private final MatrixPlot plot;
  private final Explorer explorer;
  private final LiveMessages messages;
  private final PointerTip tip;
  private int row = -1;
  private int column = -1;
  private double dragX;
  private double dragY;
  private boolean dragged;

  MatrixGestures(MatrixPlot plot, Explorer explorer, LiveMessages messages, PointerTip tip) {
    this.plot = plot;
    this.explorer = explorer;
    this.messages = messages;
    this.tip = tip;
    plot.setOnMouseMoved(this::hover);
    plot.setOnMouseExited(event -> leave());
    plot.setOnMousePressed(this::press);
    plot.setOnMouseDragged(this::drag);
    plot.setOnMouseClicked(this::click);
    plot.setOnScroll(this::scroll);
    plot.setOnKeyPressed(this::key);
  }

  /** The row below the pointer, -1 for none. */
  int row() {
    return row;
  }

  /** The column below the pointer, -1 for none. */
  int column() {
    return column;
  }

  private void hover(MouseEvent event) {
    if (plot.camera() == null) {
      return;
    }
    boolean left = event.getX() < plot.gutter();
    boolean above = event.getY() < plot.gutter();
    row = above ? -1 : plot.camera().row(event.getY() - plot.gutter());
    column = left ? -1 : plot.camera().column(event.getX() - plot.gutter());
    plot.drawOverlay();
    tellOfCell(event.getX(), event.getY());
  }

  private void tellOfCell(double x, double y) {
    if (row < 0 || column < 0) {
      tip.takeAway();
      return;
    }
    int link = plot.cells().link(row, column);
    tip.tell(
        link >= 0
            ? LinkTip.of(messages, plot.cells().result(), link, plot.cells().selection().measure())
            : MatrixWords.noLink(messages, plot.cells(), row, column));
    tip.place(x, y);
  }

  /** The pointer is on nothing any more. */
  void leave() {
    row = -1;
    column = -1;
    tip.takeAway();
    plot.drawOverlay();
  }

  private void press(MouseEvent event) {
    plot.requestFocus();
    dragX = event.getX();
    dragY = event.getY();
    dragged = false;
  }

  private void drag(MouseEvent event) {
    if (plot.camera() != null) {
      dragged |= !event.isStillSincePress();
      tip.takeAway();
      plot.move(plot.camera().panned(event.getX() - dragX, event.getY() - dragY));
      dragX = event.getX();
      dragY = event.getY();
    }
  }

  private void click(MouseEvent event) {
    if (dragged || plot.camera() == null) {
      return;
    }
    hover(event);
    if (event.getClickCount() == 2) {
      plot.move(
          plot.camera().zoomed(2, event.getX() - plot.gutter(), event.getY() - plot.gutter()));
    } else if (row >= 0 && column >= 0) {
      selectCell();
    } else {
      pointed().ifPresentOrElse(this::selectCity, explorer.selection()::clear);
    }
  }

  private void selectCell() {
    int link = plot.cells().link(row, column);
    if (link >= 0) {
      LinkTable links = plot.cells().result().links().links();
      explorer
          .selection()
          .selectLink(city(links.origin(link)).id(), city(links.destination(link)).id());
    }
  }

  private void selectCity(City city) {
    explorer.selection().clearLink();
    explorer.selection().select(city.id());
  }

  private Optional<City> pointed() {
    int place = Math.max(row, column);
    return place < 0 ? Optional.empty() : Optional.of(city(plot.cells().axis().city(place)));
  }

  private City city(int position) {
    return plot.cells().result().dataset().city(position);
  }

  private void scroll(ScrollEvent event) {
    if (plot.camera() != null && event.getDeltaY() != 0) {
      double factor = Math.pow(STEP, event.getDeltaY() / 40);
      plot.move(
          plot.camera().zoomed(factor, event.getX() - plot.gutter(), event.getY() - plot.gutter()));
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    boolean known = plot.camera() != null && !event.isShortcutDown() && act(event);
    if (known) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> plot.zoom(STEP);
      case MINUS, SUBTRACT -> plot.zoom(1 / STEP);
      case DIGIT0, NUMPAD0, HOME -> plot.fit();
      case LEFT -> plot.move(plot.camera().panned(ARROW, 0));
      case RIGHT -> plot.move(plot.camera().panned(-ARROW, 0));
      case UP -> plot.move(plot.camera().panned(0, ARROW));
      case DOWN -> plot.move(plot.camera().panned(0, -ARROW));
      case ESCAPE -> explorer.selection().clear();
      default -> {
        return false;
      }
    }
    return true;
  }
}
