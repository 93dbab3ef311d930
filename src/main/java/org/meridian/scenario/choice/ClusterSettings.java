package org.meridian.scenario.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.cluster.ReachabilityTree;

/**
 * How city clusters are found, and what the user made of them.
 *
 * @param radiusKm how far neighbours may be apart, in kilometres, above 0 and at most half the
 *     girth of the sphere
 * @param minimum how many cities, or how much weight in average cities, make a core; above 0, whole
 *     without weights
 * @param weightBy what cities weigh by: empty for 1 each, {@link #SCORE}, a node or an attribute
 * @param reach which cities take part
 * @param attachKm a wider distance by which noise joins the nearest core; at least the radius
 * @param spanKm the greatest distance between cores of a cluster; at least 0
 * @param edits what was changed by hand
 * @param identities what is kept of clusters: names, colours, members
 * @param slots what the three scores are made of
 * @param links which links between clusters are looked at
 * @param pinned the setting that this one is compared with; it has neither identities nor a pin of
 *     its own
 */
public record ClusterSettings(
    double radiusKm,
    double minimum,
    String weightBy,
    ClusterReach reach,
    OptionalDouble attachKm,
    OptionalDouble spanKm,
    ClusterEdits edits,
    List<KeptIdentity> identities,
    List<ScoreSlot> slots,
    ClusterLinkLayers links,
    Optional<ClusterSettings> pinned) {

  /** Weighs cities by the score of the index. */
  public static final String SCORE = "score";

  /** All cities, 150 km, at least 3, unweighted. */
  public static final ClusterSettings USUAL = of(150, 3, "", ClusterReach.ALL);

  /**
   * Checks ranges and copies the lists.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public ClusterSettings {
    Objects.requireNonNull(weightBy, "weightBy");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(edits, "edits");
    Objects.requireNonNull(links, "links");
    identities = List.copyOf(identities);
    slots = List.copyOf(slots);
    require(radiusKm > 0 && radiusKm <= ReachabilityTree.FARTHEST_KM, "radius", radiusKm);
    require(minimum > 0 && minimum < Double.POSITIVE_INFINITY, "minimum", minimum);
    require(!weightBy.isEmpty() || minimum == Math.rint(minimum), "minimum", minimum);
    require(attachKm.orElse(radiusKm) >= radiusKm, "attachment", attachKm.orElse(0));
    require(spanKm.orElse(0) >= 0, "span", spanKm.orElse(0));
    require(slots.size() == ScoreSlot.COUNT, "number of scores", slots.size());
    boolean isPlain =
        pinned.stream().allMatch(pin -> pin.identities.isEmpty() && pin.pinned.isEmpty());
    require(isPlain, "pinned radius", pinned.map(ClusterSettings::radiusKm).orElse(0.0));
  }

  private static void require(boolean met, String what, double value) {
    if (!met) {
      throw new IllegalArgumentException("a " + what + " of " + value);
    }
  }

  /** Without attachment, span, edits and kept identities. */
  public static ClusterSettings of(
      double radiusKm, double minimum, String weightBy, ClusterReach reach) {
    return new ClusterSettings(
        radiusKm,
        minimum,
        weightBy,
        reach,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        ClusterEdits.NONE,
        List.of(),
        ScoreSlot.USUAL,
        ClusterLinkLayers.NONE,
        Optional.empty());
  }

  /** Only cities of this rank or better take part; empty for all. */
  public OptionalInt among() {
    return reach.among();
  }

  /** What is kept of an identity. */
  public Optional<KeptIdentity> kept(String identity) {
    return identities.stream().filter(kept -> kept.id().equals(identity)).findFirst();
  }

  /** The same with another radius. */
  public ClusterSettings withRadiusKm(double changed) {
    OptionalDouble attach =
        attachKm.isPresent() && attachKm.getAsDouble() < changed
            ? OptionalDouble.of(changed)
            : attachKm;
    return with(changed, minimum, weightBy, reach, attach, spanKm);
  }

  /** The same with another minimum and weight. */
  public ClusterSettings withDensity(double changed, String by) {
    return with(radiusKm, changed, by, reach, attachKm, spanKm);
  }

  /** The same with other cities. */
  public ClusterSettings withReach(ClusterReach changed) {
    return with(radiusKm, minimum, weightBy, changed, attachKm, spanKm);
  }

  /** The same with another attachment; empty for none. */
  public ClusterSettings withAttachKm(OptionalDouble changed) {
    return with(radiusKm, minimum, weightBy, reach, changed, spanKm);
  }

  /** The same with another cap on the span; empty for none. */
  public ClusterSettings withSpanKm(OptionalDouble changed) {
    return with(radiusKm, minimum, weightBy, reach, attachKm, changed);
  }

  private ClusterSettings with(
      double radius,
      double least,
      String by,
      ClusterReach cities,
      OptionalDouble attach,
      OptionalDouble span) {
    return new ClusterSettings(
        radius, least, by, cities, attach, span, edits, identities, slots, links, pinned);
  }

  /** The same with other changes by hand. */
  public ClusterSettings withEdits(ClusterEdits changed) {
    return new ClusterSettings(
        radiusKm,
        minimum,
        weightBy,
        reach,
        attachKm,
        spanKm,
        changed,
        identities,
        slots,
        links,
        pinned);
  }

  /** The same with other kept identities. */
  public ClusterSettings withIdentities(List<KeptIdentity> changed) {
    return new ClusterSettings(
        radiusKm, minimum, weightBy, reach, attachKm, spanKm, edits, changed, slots, links, pinned);
  }

  /** The same with one identity kept in place of what was kept of it. */
  public ClusterSettings keeping(KeptIdentity identity) {
    List<KeptIdentity> changed = new ArrayList<>(identities);
    changed.removeIf(kept -> kept.id().equals(identity.id()));
    changed.add(identity);
    return withIdentities(changed);
  }

  /** The same with other scores. */
  public ClusterSettings withSlots(List<ScoreSlot> changed) {
    return new ClusterSettings(
        radiusKm,
        minimum,
        weightBy,
        reach,
        attachKm,
        spanKm,
        edits,
        identities,
        changed,
        links,
        pinned);
  }

  /** The same looking at other links. */
  public ClusterSettings withLinks(ClusterLinkLayers changed) {
    return new ClusterSettings(
        radiusKm,
        minimum,
        weightBy,
        reach,
        attachKm,
        spanKm,
        edits,
        identities,
        slots,
        changed,
        pinned);
  }

  /** The same compared with a setting; empty for none. */
  public ClusterSettings withPinned(Optional<ClusterSettings> changed) {
    return new ClusterSettings(
        radiusKm,
        minimum,
        weightBy,
        reach,
        attachKm,
        spanKm,
        edits,
        identities,
        slots,
        links,
        changed.map(ClusterSettings::plain));
  }

  /** The same compared with itself as it is now, whatever it becomes. */
  public ClusterSettings pinning() {
    return withPinned(Optional.of(this));
  }

  private ClusterSettings plain() {
    return withPinned(Optional.empty())
        .withIdentities(List.of())
        .withSlots(ScoreSlot.USUAL)
        .withLinks(ClusterLinkLayers.NONE);
  }

  /** Whether the tree of all radii holds for both, as where a radius alone differs. */
  public boolean hasTreeOf(ClusterSettings other) {
    return minimum == other.minimum
        && weightBy.equals(other.weightBy)
        && reach.equals(other.reach)
        && edits.hasTreeOf(other.edits);
  }
}
