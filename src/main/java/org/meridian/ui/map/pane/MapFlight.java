package org.meridian.ui.map.pane;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.meridian.view.map.camera.MapCamera;

/**
 * Takes the camera from one place to another in a short flight, so that the eye can follow; at once
 * where motion is to be left out.
 */
final class MapFlight {

  private static final Duration TIME = Duration.millis(180);

  private final Supplier<MapCamera> here;
  private final Consumer<MapCamera> move;
  private final BooleanSupplier still;
  private MapCamera goal;
  private Transition flight;

  /**
   * @param here where the camera is
   * @param move moves it
   * @param still whether motion is to be left out
   */
  MapFlight(Supplier<MapCamera> here, Consumer<MapCamera> move, BooleanSupplier still) {
    this.here = here;
    this.move = move;
    this.still = still;
  }

  /** Flies to a camera of the same projection and size; a flight under way is given up for it. */
  void to(MapCamera camera) {
    land();
    if (still.getAsBoolean()) {
      move.accept(camera);
      return;
    }
    goal = camera;
    flight = new Way(here.get(), camera);
    flight.setOnFinished(event -> land());
    flight.play();
  }

  /** Whether a flight is under way. */
  boolean isFlying() {
    return goal != null;
  }

  /** Where the flight under way ends, or else the given camera. */
  MapCamera destination(MapCamera now) {
    return goal == null ? now : goal;
  }

  /** Ends a flight under way at its goal. */
  void land() {
    if (goal != null) {
      MapCamera end = goal;
      goal = null;
      flight.stop();
      move.accept(end);
    }
  }

  /** From a camera to another: the scale multiplies evenly, the middle follows it. */
  static MapCamera between(MapCamera from, MapCamera to, double t) {
    double scale = from.scale() * Math.pow(to.scale() / from.scale(), t);
    double gain = 1 / from.scale() - 1 / to.scale();
    boolean level = Math.abs(gain) < 1e-9 / from.scale();
    double way = level ? t : (1 / from.scale() - 1 / scale) / gain;
    return to.seeing(
        scale,
        from.centreX() + (to.centreX() - from.centreX()) * way,
        from.centreY() + (to.centreY() - from.centreY()) * way);
  }

  private final class Way extends Transition {

    private final MapCamera from;
    private final MapCamera to;

    Way(MapCamera from, MapCamera to) {
      this.from = from;
      this.to = to;
      setCycleDuration(TIME);
      setInterpolator(Interpolator.EASE_BOTH);
    }

    @Override
    protected void interpolate(double t) {
      if (goal != null) {
        move.accept(between(from, to, t));
      }
    }
  }
}
