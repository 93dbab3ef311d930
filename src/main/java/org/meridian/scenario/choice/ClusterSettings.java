package org.meridian.scenario.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.cluster.rows.LeadingRule;

/**
 * How city clusters are found, and what the user made of them.
 *
 * @param search how city clusters are found
 * @param edits what was changed by hand
 * @param identities what is kept of clusters: names, colours, members
 * @param slots what the three scores are made of
 * @param links which links between clusters are looked at
 * @param naming what makes the class of a cluster, and which names it may have
 * @param pinned the setting that this one is compared with; it has neither identities nor a pin of
 *     its own
 */
public record ClusterSettings(
    ClusterSearch search,
    ClusterEdits edits,
    List<KeptIdentity> identities,
    List<ScoreSlot> slots,
    ClusterLinkLayers links,
    NamingRules naming,
    Optional<ClusterSettings> pinned) {

  /** Weighs cities by the score of the index. */
  public static final String SCORE = "score";

  /** All cities, 150 km, at least 3, unweighted. */
  public static final ClusterSettings USUAL = of(150, 3, "", ClusterReach.ALL);

  /**
   * Checks the number of scores and what is pinned, and copies the lists.
   *
   * @throws IllegalArgumentException if there is one score too many or too few, or the pin has a
   *     pin
   */
  public ClusterSettings {
    Objects.requireNonNull(search, "search");
    Objects.requireNonNull(edits, "edits");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(naming, "naming");
    identities = List.copyOf(identities);
    slots = List.copyOf(slots);
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
        new ClusterSearch(
            radiusKm,
            minimum,
            weightBy,
            reach,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            false),
        ClusterEdits.NONE,
        List.of(),
        ScoreSlot.USUAL,
        ClusterLinkLayers.NONE,
        NamingRules.USUAL,
        Optional.empty());
  }

  /** Only cities of this rank or better take part; empty for all. */
  public OptionalInt among() {
    return search.reach().among();
  }

  /** What makes the class of a cluster. */
  public LeadingRule leading() {
    return naming.leading();
  }

  /** What is kept of an identity. */
  public Optional<KeptIdentity> kept(String identity) {
    return identities.stream().filter(kept -> kept.id().equals(identity)).findFirst();
  }

  /** The same with another radius. */
  public ClusterSettings withRadiusKm(double changed) {
    return with(search.withRadiusKm(changed));
  }

  /** The same with another minimum and weight. */
  public ClusterSettings withDensity(double changed, String by) {
    return with(search.withDensity(changed, by));
  }

  /** The same with other cities. */
  public ClusterSettings withReach(ClusterReach changed) {
    return with(search.withReach(changed));
  }

  /** The same with another attachment; empty for none. */
  public ClusterSettings withAttachKm(OptionalDouble changed) {
    return with(search.withAttachKm(changed));
  }

  /** The same where attached cities count in figures, or do not. */
  public ClusterSettings withCountsAttached(boolean changed) {
    return with(search.withCountsAttached(changed));
  }

  /** The same with another cap on the span; empty for none. */
  public ClusterSettings withSpanKm(OptionalDouble changed) {
    return with(search.withSpanKm(changed));
  }

  private ClusterSettings with(ClusterSearch changed) {
    return new ClusterSettings(changed, edits, identities, slots, links, naming, pinned);
  }

  /** The same with other changes by hand. */
  public ClusterSettings withEdits(ClusterEdits changed) {
    return new ClusterSettings(search, changed, identities, slots, links, naming, pinned);
  }

  /** The same with other kept identities. */
  public ClusterSettings withIdentities(List<KeptIdentity> changed) {
    return new ClusterSettings(search, edits, changed, slots, links, naming, pinned);
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
    return new ClusterSettings(search, edits, identities, changed, links, naming, pinned);
  }

  /** The same looking at other links. */
  public ClusterSettings withLinks(ClusterLinkLayers changed) {
    return new ClusterSettings(search, edits, identities, slots, changed, naming, pinned);
  }

  /** The same with other rules of classes and names. */
  public ClusterSettings withNaming(NamingRules changed) {
    return new ClusterSettings(search, edits, identities, slots, links, changed, pinned);
  }

  /** The same with another rule of classes. */
  public ClusterSettings withLeading(LeadingRule changed) {
    return withNaming(naming.withLeading(changed));
  }

  /** The same compared with a setting; empty for none. */
  public ClusterSettings withPinned(Optional<ClusterSettings> changed) {
    return new ClusterSettings(
        search, edits, identities, slots, links, naming, changed.map(ClusterSettings::plain));
  }

  /** The same compared with itself as it is now, whatever it becomes. */
  public ClusterSettings pinning() {
    return withPinned(Optional.of(this));
  }

  private ClusterSettings plain() {
    return withPinned(Optional.empty())
        .withIdentities(List.of())
        .withSlots(ScoreSlot.USUAL)
        .withLinks(ClusterLinkLayers.NONE)
        .withNaming(NamingRules.USUAL);
  }

  /** Whether the tree of all radii holds for both, as where a radius alone differs. */
  public boolean hasTreeOf(ClusterSettings other) {
    return search.minimum() == other.search.minimum()
        && search.weightBy().equals(other.search.weightBy())
        && search.reach().equals(other.search.reach())
        && edits.hasTreeOf(other.edits);
  }

  /**
   * How far neighbours may be apart, in kilometres, above 0 and at most half the girth of the
   * sphere.
   */
  public double radiusKm() {
    return search.radiusKm();
  }

  /**
   * How many cities, or how much weight in average cities, make a core; above 0, whole without
   * weights.
   */
  public double minimum() {
    return search.minimum();
  }

  /** What cities weigh by: empty for 1 each, {@link #SCORE}, a node or an attribute. */
  public String weightBy() {
    return search.weightBy();
  }

  /** Which cities take part. */
  public ClusterReach reach() {
    return search.reach();
  }

  /** A wider distance by which noise joins the nearest core; at least the radius. */
  public OptionalDouble attachKm() {
    return search.attachKm();
  }

  /** The greatest distance between cores of a cluster; at least 0. */
  public OptionalDouble spanKm() {
    return search.spanKm();
  }
}
