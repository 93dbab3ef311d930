package org.meridian.ui.stage;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Drags, clicks and turns of the wheel with keys held down. The platform without a screen leaves
 * held keys out of mouse events, so these are made here.
 */
final class MouseGestures {

  private MouseGestures() {}

  /** A drag as steps to take one after the other. */
  static List<Runnable> drag(Node node, Point2D from, Point2D to, KeyCode... keys) {
    Point2D middle = from.midpoint(to);
    return List.of(
        () -> fire(node, MouseEvent.MOUSE_PRESSED, from, true, keys),
        () -> fire(node, MouseEvent.MOUSE_DRAGGED, middle, false, keys),
        () -> fire(node, MouseEvent.MOUSE_DRAGGED, to, false, keys),
        () -> fire(node, MouseEvent.MOUSE_RELEASED, to, false, keys));
  }

  /** A click as steps to take one after the other. */
  static List<Runnable> click(Node node, Point2D at, KeyCode... keys) {
    return List.of(
        () -> fire(node, MouseEvent.MOUSE_PRESSED, at, true, keys),
        () -> fire(node, MouseEvent.MOUSE_RELEASED, at, true, keys),
        () -> fire(node, MouseEvent.MOUSE_CLICKED, at, true, keys));
  }

  /** Turns the wheel over a node by an amount; up is positive. */
  static void wheel(Node node, Point2D at, double amount) {
    Point2D screen = node.localToScreen(at);
    Point2D inScene = node.localToScene(at);
    Event.fireEvent(
        node,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            inScene.getX(),
            inScene.getY(),
            screen.getX(),
            screen.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            amount,
            0,
            amount,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private static void fire(
      Node node, EventType<MouseEvent> type, Point2D at, boolean still, KeyCode... keys) {
    List<KeyCode> held = List.of(keys);
    Point2D screen = node.localToScreen(at);
    Point2D inScene = node.localToScene(at);
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL),
            held.contains(KeyCode.ALT),
            false,
            type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED,
            false,
            false,
            false,
            false,
            still,
            null));
  }
}
