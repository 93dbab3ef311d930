package org.meridian.ui.weights;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A slider from 0 to 100 % that tells a movement of the hand from its end: while the mouse is down
 * each value is a preview, its release is the change; a key press is a change at once, and while a
 * key is held down its repetitions are previews.
 */
final class WeightSlider extends Slider {

  private static final double SNAP = 0.4;

  private final DoubleConsumer preview;
  private final DoubleConsumer commit;
  private boolean held;

  /** The key that is down; null for none. */
  private KeyCode down;

  /** Whether that key repeats, which is a movement of the hand too. */
  private boolean repeats;

  private boolean showing;
  private boolean moved;
  private double[] snaps = {};

  /**
   * @param preview takes percentages while the hand moves
   * @param commit takes the percentage that the user settles on
   */
  WeightSlider(DoubleConsumer preview, DoubleConsumer commit) {
    super(0, 100, 0);
    this.preview = preview;
    this.commit = commit;
    getStyleClass().add("weight-slider");
    setBlockIncrement(1);
    setMinWidth(0);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hold());
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release());
    addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event.getCode()));
    addEventFilter(KeyEvent.KEY_RELEASED, event -> lift());
    focusedProperty().subscribe(focused -> lift());
    valueProperty().subscribe((was, now) -> changed());
  }

  /** Shows a percentage that comes from elsewhere; a hand on the slider keeps its own. */
  void show(double percent) {
    if (!held && !repeats) {
      showing = true;
      setValue(percent);
      showing = false;
    }
  }

  /** Percentages that the hand snaps to. */
  void snapTo(double[] percentages) {
    snaps = percentages;
  }

  private void hold() {
    held = !isDisabled();
    moved = false;
  }

  private void release() {
    if (held) {
      double settled = rounded();
      held = false;
      if (moved) {
        commit.accept(settled);
      }
    }
  }

  private void press(KeyCode key) {
    if (key == down && !held && !repeats) {
      repeats = true;
      moved = false;
    }
    down = key;
  }

  private void lift() {
    down = null;
    if (repeats) {
      repeats = false;
      if (moved) {
        commit.accept(rounded());
      }
    }
  }

  private void changed() {
    if (showing) {
      return;
    }
    if (held || repeats) {
      moved = true;
      preview.accept(rounded());
    } else {
      commit.accept(rounded());
    }
  }

  /** One decimal is enough, but for a snap, which is exact. */
  private double rounded() {
    double nearest = Double.NaN;
    double least = SNAP;
    for (double snap : snaps) {
      if (held && Math.abs(snap - getValue()) <= least) {
        least = Math.abs(snap - getValue());
        nearest = snap;
      }
    }
    if (!Double.isNaN(nearest)) {
      return nearest;
    }
    return Math.round(getValue() * 10) / 10.0;
  }
}
