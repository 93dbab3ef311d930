package org.meridian.ui.clusters.room;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.TextScale;

/**
 * Keeps the strip below the map as low as a ruler in presenter mode, and gives it its height back.
 */
public final class RulerHeight {

  private static final double RULER = 56;

  private final PresenterMode mode;
  private final SplitPane stack;
  private final Region strip;
  private final ObservableValue<TextScale> scale;
  private double[] before;

  /**
   * @param stack whose lower part the strip is
   * @param scale of the text, which the ruler grows with
   */
  public RulerHeight(
      PresenterMode mode, SplitPane stack, Region strip, ObservableValue<TextScale> scale) {
    this.mode = mode;
    this.stack = stack;
    this.strip = strip;
    this.scale = scale;
    before = stack.getDividerPositions();
  }

  /** Follows the mode from now on. */
  public void follow() {
    mode.on().subscribe(this::turn);
    scale.subscribe(now -> fit(mode.on().get()));
  }

  private void turn(boolean now) {
    if (now) {
      before = stack.getDividerPositions();
    }
    fit(now);
    if (!now) {
      double[] kept = before;
      UiThread.later(() -> stack.setDividerPositions(kept));
    }
  }

  private void fit(boolean isRuler) {
    double high = Math.rint(RULER * scale.getValue().factor());
    strip.setMinHeight(isRuler ? high : 0);
    strip.setMaxHeight(isRuler ? high : Region.USE_COMPUTED_SIZE);
  }
}
