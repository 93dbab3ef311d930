package org.meridian.view.clusters;

/**
 * The axis of radii: kilometres on a logarithmic scale.
 *
 * @param leastKm at the left end, above 0
 * @param mostKm at the right end, above the left
 */
public record StripAxis(double leastKm, double mostKm) {

  /** 20 to 1,500 km. */
  public static final StripAxis USUAL = new StripAxis(20, 1_500);

  /** Checks the ends. */
  public StripAxis {
    if (!(leastKm > 0) || !(mostKm > leastKm)) {
      throw new IllegalArgumentException(leastKm + " to " + mostKm + " km");
    }
  }

  /** The place of a radius from 0 at the left to 1 at the right; beyond the ends, the ends. */
  public double place(double km) {
    return Math.clamp(Math.log(km / leastKm) / Math.log(mostKm / leastKm), 0, 1);
  }

  /** The radius at a place. */
  public double km(double place) {
    return leastKm * Math.pow(mostKm / leastKm, Math.clamp(place, 0, 1));
  }
}
