package org.meridian.scenario.choice;

import java.util.Locale;

/** Settings that are worth a look at once. */
public enum ClusterPreset {
  /** All cities, 150 km, at least 3. */
  USUAL(150, 3, "", ClusterReach.ALL),
  /** The first 200, 365 km, at least 2: a setting that happens to give 23 clusters. */
  TWENTY_THREE(365, 2, "", ClusterReach.among(200)),
  /** 100 km, at least 3: metropolitan areas. */
  TIGHT(100, 3, "", ClusterReach.ALL),
  /** 200 km, at least 4. */
  WIDE(200, 4, "", ClusterReach.ALL),
  /** 150 km, as much score as 3 average cities. */
  WEIGHTED(150, 3, ClusterSettings.SCORE, ClusterReach.ALL);

  private final double radiusKm;
  private final double minimum;
  private final String weightBy;
  private final ClusterReach reach;

  ClusterPreset(double radiusKm, double minimum, String weightBy, ClusterReach reach) {
    this.radiusKm = radiusKm;
    this.minimum = minimum;
    this.weightBy = weightBy;
    this.reach = reach;
  }

  /** The name in keys of words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Settings with this preset in place of their radius, density and cities; the rest stays. */
  public ClusterSettings over(ClusterSettings settings) {
    ClusterSettings fresh = ClusterSettings.of(radiusKm, minimum, weightBy, reach);
    return fresh
        .withEdits(settings.edits())
        .withIdentities(settings.identities())
        .withSlots(settings.slots())
        .withLinks(settings.links())
        .withNaming(settings.naming())
        .withPinned(settings.pinned());
  }

  /** Whether settings are this preset's, whatever was changed by hand. */
  public boolean isOf(ClusterSettings settings) {
    return over(settings).equals(settings);
  }
}
