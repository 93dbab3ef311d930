package org.meridian.scenario.choice;

import java.util.Objects;
import java.util.OptionalDouble;
import org.meridian.cluster.ReachabilityTree;

/**
 * How city clusters are found.
 *
 * @param radiusKm how far neighbours may be apart, in kilometres, above 0 and at most half the
 *     girth of the sphere
 * @param minimum how many cities, or how much weight in average cities, make a core; above 0, whole
 *     without weights
 * @param weightBy what cities weigh by: empty for 1 each, {@link ClusterSettings#SCORE}, a node or
 *     an attribute
 * @param reach which cities take part
 * @param attachKm a wider distance by which noise joins the nearest core; at least the radius
 * @param spanKm the greatest distance between cores of a cluster; at least 0
 * @param countsAttached whether attached cities count in the figures of their clusters; says
 *     nothing where none are attached
 */
public record ClusterSearch(
    double radiusKm,
    double minimum,
    String weightBy,
    ClusterReach reach,
    OptionalDouble attachKm,
    OptionalDouble spanKm,
    boolean countsAttached) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public ClusterSearch {
    Objects.requireNonNull(weightBy, "weightBy");
    Objects.requireNonNull(reach, "reach");
    require(radiusKm > 0 && radiusKm <= ReachabilityTree.FARTHEST_KM, "radius", radiusKm);
    require(isMinimum(minimum, weightBy), "minimum", minimum);
    require(attachKm.orElse(radiusKm) >= radiusKm, "attachment", attachKm.orElse(0));
    require(spanKm.orElse(0) >= 0, "span", spanKm.orElse(0));
  }

  private static void require(boolean met, String what, double value) {
    if (!met) {
      throw new IllegalArgumentException("a " + what + " of " + value);
    }
  }

  /** Whether so many cities, or so much weight, can make a core. */
  public static boolean isMinimum(double minimum, String weightBy) {
    boolean isPositive = minimum > 0 && minimum < Double.POSITIVE_INFINITY;
    return isPositive && (!weightBy.isEmpty() || minimum == Math.rint(minimum));
  }

  /** The minimum that stands nearest to another where cities weigh otherwise. */
  public static double fitting(double minimum, String weightBy) {
    return weightBy.isEmpty() ? Math.max(1, Math.rint(minimum)) : minimum;
  }

  /** The same with another radius; an attachment is no narrower. */
  ClusterSearch withRadiusKm(double changed) {
    OptionalDouble attach =
        attachKm.isPresent() && attachKm.getAsDouble() < changed
            ? OptionalDouble.of(changed)
            : attachKm;
    return new ClusterSearch(changed, minimum, weightBy, reach, attach, spanKm, countsAttached);
  }

  /** The same with another minimum and weight. */
  ClusterSearch withDensity(double changed, String by) {
    return new ClusterSearch(radiusKm, changed, by, reach, attachKm, spanKm, countsAttached);
  }

  /** The same with other cities. */
  ClusterSearch withReach(ClusterReach changed) {
    return new ClusterSearch(
        radiusKm, minimum, weightBy, changed, attachKm, spanKm, countsAttached);
  }

  /** The same with another attachment; empty for none. */
  ClusterSearch withAttachKm(OptionalDouble changed) {
    return new ClusterSearch(radiusKm, minimum, weightBy, reach, changed, spanKm, countsAttached);
  }

  /** The same with another cap on the span; empty for none. */
  ClusterSearch withSpanKm(OptionalDouble changed) {
    return new ClusterSearch(radiusKm, minimum, weightBy, reach, attachKm, changed, countsAttached);
  }

  /** Whether cities are attached and count: a cap on the span leaves no room for any. */
  public boolean isCountingAttached() {
    return countsAttached && attachKm.isPresent() && spanKm.isEmpty();
  }

  /** The same where attached cities count, or do not. */
  ClusterSearch withCountsAttached(boolean changed) {
    return new ClusterSearch(radiusKm, minimum, weightBy, reach, attachKm, spanKm, changed);
  }
}
