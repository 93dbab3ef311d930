package org.meridian.ui.clusters;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.meridian.cluster.Cluster;
import org.meridian.model.City;
import org.meridian.ui.map.MapView;
import org.meridian.view.clusters.ClusterContent;

/**
 * The keys of the bench, wherever in the window the keyboard is, but for fields: brackets go to the
 * change before and after, digits fly to a cluster, Enter to the one under the pointer or the
 * chosen one, Escape lets go of it, M turns presenter mode on and off; Shift and arrows step the
 * radius while map or strip have the keyboard.
 */
final class ClusterKeys {

  private static final double STEP_KM = 1;
  private static final double LONG_STEP_KM = 10;

  private final Node view;
  private final ClusterBench bench;
  private final MapView map;
  private final EventHandler<KeyEvent> handler = this::pressed;

  ClusterKeys(Node view, ClusterBench bench, MapView map) {
    this.view = view;
    this.bench = bench;
    this.map = map;
  }

  /** Takes keys from now on. */
  void listen() {
    view.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
              }
              if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, handler);
              }
            });
    if (view.getScene() != null) {
      view.getScene().addEventFilter(KeyEvent.KEY_PRESSED, handler);
    }
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (bench.onTop().get() && plain && !isInField() && act(event)) {
      event.consume();
    }
  }

  private boolean isInField() {
    return view.getScene().getFocusOwner() instanceof TextInputControl;
  }

  /** Whether map or strip have the keyboard. */
  private boolean isWithin() {
    Scene scene = view.getScene();
    for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) {
      if (at == view) {
        return true;
      }
    }
    return false;
  }

  private boolean act(KeyEvent event) {
    return switch (event.getCode()) {
      case OPEN_BRACKET -> done(bench::previous);
      case CLOSE_BRACKET -> done(bench::next);
      case LEFT, RIGHT, UP, DOWN -> event.isShiftDown() && isWithin() && step(event.getCode());
      case M -> !event.isShiftDown() && done(bench.sight().presented()::turn);
      case ENTER -> !isOnControl() && flyToPointed();
      case ESCAPE -> isWithin() && !bench.chosenCities().isEmpty() && done(() -> bench.choose(""));
      default -> {
        int digit = digit(event.getCode());
        yield digit >= 1 && !event.isShiftDown() && fly(digit);
      }
    };
  }

  /** The digit of a key, of the keypad too, which its name ends in; 0 where it is none. */
  private static int digit(KeyCode code) {
    String name = code.getName();
    return code.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : 0;
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }

  private boolean step(KeyCode code) {
    double by =
        switch (code) {
          case LEFT -> -STEP_KM;
          case RIGHT -> STEP_KM;
          case DOWN -> -LONG_STEP_KM;
          default -> LONG_STEP_KM;
        };
    bench.commitRadius(bench.settings().radiusKm() + by);
    return true;
  }

  /** Flies to a cluster by its number. */
  private boolean fly(int number) {
    bench.clusters().ifPresent(found -> fly(found, number));
    return true;
  }

  private void fly(ClusterContent found, int number) {
    List<Cluster> all = found.analysis().clusters().clusters();
    if (number <= all.size()) {
      Cluster cluster = all.get(number - 1);
      bench.choose(cluster);
      map.fly(found.cities(cluster));
    }
  }

  /** Flies to the cluster that the pointer is on, else to the chosen one. */
  private boolean flyToPointed() {
    List<City> cities =
        bench
            .lit()
            .cluster()
            .flatMap(lit -> bench.clusters().map(found -> found.cities(lit)))
            .orElseGet(bench::chosenCities);
    if (!cities.isEmpty()) {
      map.fly(cities);
    }
    return !cities.isEmpty();
  }

  /** Whether a button or a choice has the keyboard, which Enter may be meant for. */
  private boolean isOnControl() {
    Node owner = view.getScene().getFocusOwner();
    return owner instanceof ButtonBase || owner instanceof ComboBoxBase<?>;
  }
}
