package org.meridian.ui.map.pane;

import org.meridian.geo.projection.ProjectionNames;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.ProjectionOptions;

/** How the hand turns the earth under a picture. */
final class EarthTurn {

  private static final double SLOWEST_TURN = 0.3;

  private EarthTurn() {}

  /**
   * The longitude and latitude in the middle after a drag: a globe follows the hand in both, on
   * flat maps the seam wanders east or west.
   *
   * @param right pixels
   * @param down pixels
   */
  static double[] of(MapCamera camera, ProjectionOptions seen, double right, double down) {
    if (!ProjectionNames.followsLatitude(seen.id())) {
      double degrees = 360 / (camera.projection().bounds().width() * camera.scale());
      return new double[] {wrapped(seen.lon0() - right * degrees), 0};
    }
    double degrees = Math.toDegrees(1 / camera.scale());
    double slow = Math.max(SLOWEST_TURN, Math.cos(Math.toRadians(seen.lat0())));
    return new double[] {
      wrapped(seen.lon0() - right * degrees / slow),
      Math.clamp(seen.lat0() + down * degrees, -90, 90)
    };
  }

  private static double wrapped(double lon) {
    return lon - 360 * Math.floor((lon + 180) / 360);
  }
}
