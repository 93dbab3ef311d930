package org.meridian.ui.map.pane;

import java.util.function.DoubleSupplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/**
 * Turns hand and keys into movements of the camera and choices of cities: drag to pan, or to spin a
 * globe; Alt-drag to move the seam; Shift-drag to frame cities; wheel, pinch and double click to
 * zoom to the pointer.
 */
final class MapGestures {

  private static final double WHEEL = 240;
  private static final double KEY_STEP = 64;
  private static final double KEY_ZOOM = 1.4;
  private static final double CLICK_ZOOM = 2;

  /** What a drag does. */
  private enum Drag {
    MOVE,
    TURN,
    FRAME
  }

  private final Region area;
  private final MapNavigator navigator;
  private final MapPointing pointing;
  private final DoubleSupplier unit;
  private Drag drag = Drag.MOVE;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;

  /**
   * @param area takes the events
   * @param unit pixels per unit of layout
   */
  MapGestures(Region area, MapNavigator navigator, MapPointing pointing, DoubleSupplier unit) {
    this.area = area;
    this.navigator = navigator;
    this.pointing = pointing;
    this.unit = unit;
    area.setOnMousePressed(this::press);
    area.setOnMouseDragged(this::drag);
    area.setOnMouseReleased(this::release);
    area.setOnMouseClicked(this::click);
    area.setOnMouseMoved(event -> pointing.hover(event.getX(), event.getY()));
    area.setOnMouseExited(event -> pointing.leave());
    area.setOnContextMenuRequested(
        event -> pointing.ask(event.getX(), event.getY(), event.getScreenX(), event.getScreenY()));
    area.setOnScroll(this::scroll);
    area.setOnZoom(this::pinch);
    area.setOnKeyPressed(this::key);
  }

  private void press(MouseEvent event) {
    area.requestFocus();
    pressX = event.getX();
    pressY = event.getY();
    lastX = pressX;
    lastY = pressY;
    drag = event.isShiftDown() ? Drag.FRAME : event.isAltDown() ? Drag.TURN : Drag.MOVE;
  }

  private void drag(MouseEvent event) {
    double right = (event.getX() - lastX) * unit.getAsDouble();
    double down = (event.getY() - lastY) * unit.getAsDouble();
    lastX = event.getX();
    lastY = event.getY();
    pointing.leave();
    switch (drag) {
      case MOVE -> navigator.drag(right, down);
      case TURN -> navigator.turn(right, down);
      case FRAME -> pointing.frame(pressX, pressY, lastX, lastY);
    }
  }

  private void release(MouseEvent event) {
    if (drag == Drag.FRAME && !event.isStillSincePress()) {
      pointing.selectFramed(event.isShortcutDown());
    }
  }

  private void click(MouseEvent event) {
    if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.getClickCount() == 2) {
      double factor = event.isShiftDown() ? 1 / CLICK_ZOOM : CLICK_ZOOM;
      zoom(event.getX(), event.getY(), factor);
    } else {
      pointing.select(event.getX(), event.getY(), event.isShortcutDown());
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0 && !event.isInertia()) {
      zoom(event.getX(), event.getY(), Math.pow(2, event.getDeltaY() / WHEEL * 1.5));
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    zoom(event.getX(), event.getY(), event.getZoomFactor());
    event.consume();
  }

  private void zoom(double x, double y, double factor) {
    pointing.leave();
    navigator.zoom(x * unit.getAsDouble(), y * unit.getAsDouble(), factor);
  }

  private void key(KeyEvent event) {
    if (!event.isShortcutDown() && act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    double step = KEY_STEP * unit.getAsDouble();
    boolean turns = event.isAltDown();
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> navigator.zoom(KEY_ZOOM);
      case MINUS, SUBTRACT -> navigator.zoom(1 / KEY_ZOOM);
      case DIGIT0, NUMPAD0, HOME -> navigator.reset();
      case LEFT -> move(turns, step, 0);
      case RIGHT -> move(turns, -step, 0);
      case UP -> move(turns, 0, step);
      case DOWN -> move(turns, 0, -step);
      case ENTER -> {
        return pointing.openProfiles();
      }
      case ESCAPE -> {
        return pointing.clearOne();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(boolean turns, double right, double down) {
    pointing.leave();
    if (turns) {
      navigator.turn(right, down);
    } else {
      navigator.drag(right, down);
    }
  }
}
