package org.meridian.render.paint;

import java.util.Optional;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.view.map.camera.MapCamera;

/**
 * A round distance and its length on the map. The scale of a map differs from place to place; this
 * is the one along the row in the middle of the picture, and the bar says so.
 *
 * @param km round distance in kilometres
 * @param pixels its length
 */
public record ScaleBar(double km, double pixels) {

  private static final double PROBE = 4;

  /** The longest round distance that fits; empty where the middle of the picture is off the map. */
  public static Optional<ScaleBar> of(MapCamera camera, double atMost) {
    double[] left = new double[2];
    double[] right = new double[2];
    double x = camera.width() / 2.0;
    double y = camera.height() / 2.0;
    if (!camera.toPlace(x - PROBE, y, left) || !camera.toPlace(x + PROBE, y, right)) {
      return Optional.empty();
    }
    double kmPerPixel = GreatCircle.distanceKm(left[0], left[1], right[0], right[1]) / (2 * PROBE);
    if (!(kmPerPixel > 0)) {
      return Optional.empty();
    }
    double km = Math.pow(10, Math.floor(Math.log10(atMost * kmPerPixel)));
    while (nextRound(km) <= atMost * kmPerPixel) {
      km = nextRound(km);
    }
    return Optional.of(new ScaleBar(km, km / kmPerPixel));
  }

  private static double nextRound(double km) {
    double lead = km / Math.pow(10, Math.floor(Math.log10(km) + 1e-9));
    return lead > 1.5 && lead < 3 ? km * 2.5 : km * 2;
  }
}
