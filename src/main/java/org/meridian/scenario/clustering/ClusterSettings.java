package org.meridian.scenario.clustering;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.cluster.ReachabilityTree;

/**
 * How city clusters are found.
 *
 * @param radiusKm how far neighbours may be apart, in kilometres, above 0 and at most half the
 *     girth of the sphere
 * @param minimum how many cities, or how much weight in average cities, make a core; above 0, whole
 *     without weights
 * @param weightBy what cities weigh by: empty for 1 each, {@link #SCORE}, a node or an attribute
 * @param among only cities of this rank or better take part; empty for all
 * @param attachKm a wider distance by which noise joins the nearest core; at least the radius
 * @param spanKm the greatest distance between cores of a cluster; at least 0
 */
public record ClusterSettings(
    double radiusKm,
    double minimum,
    String weightBy,
    OptionalInt among,
    OptionalDouble attachKm,
    OptionalDouble spanKm) {

  /** Weighs cities by the score of the index. */
  public static final String SCORE = "score";

  /** All cities, 150 km, at least 3, unweighted. */
  public static final ClusterSettings USUAL =
      new ClusterSettings(
          150, 3, "", OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty());

  /**
   * Checks ranges.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public ClusterSettings {
    Objects.requireNonNull(weightBy, "weightBy");
    require(radiusKm > 0 && radiusKm <= ReachabilityTree.FARTHEST_KM, "radius", radiusKm);
    require(minimum > 0 && minimum < Double.POSITIVE_INFINITY, "minimum", minimum);
    require(!weightBy.isEmpty() || minimum == Math.rint(minimum), "minimum", minimum);
    require(among.orElse(1) >= 1, "rank", among.orElse(1));
    require(attachKm.orElse(radiusKm) >= radiusKm, "attachment", attachKm.orElse(0));
    require(spanKm.orElse(0) >= 0, "span", spanKm.orElse(0));
  }

  private static void require(boolean met, String what, double value) {
    if (!met) {
      throw new IllegalArgumentException("a " + what + " of " + value);
    }
  }

  /** The same with another radius. */
  public ClusterSettings withRadiusKm(double changed) {
    OptionalDouble attach =
        attachKm.isPresent() && attachKm.getAsDouble() < changed
            ? OptionalDouble.of(changed)
            : attachKm;
    return new ClusterSettings(changed, minimum, weightBy, among, attach, spanKm);
  }

  /** Whether a radius alone differs, so that the tree of all radii holds for both. */
  boolean hasTreeOf(ClusterSettings other) {
    return minimum == other.minimum && weightBy.equals(other.weightBy) && among.equals(other.among);
  }
}
