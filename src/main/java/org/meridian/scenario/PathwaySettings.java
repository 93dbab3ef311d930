package org.meridian.scenario;

import java.util.HashMap;
import java.util.Map;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.normalisation.DistanceToMaximum;
import org.meridian.scoring.normalisation.DistanceToReference;
import org.meridian.scoring.normalisation.Normalisation;

/**
 * The settings for pathways. They are those for cities, except that a pair has no reference city:
 * where cities are measured against one, pairs are measured against the strongest pair.
 */
final class PathwaySettings {

  private PathwaySettings() {}

  static IndexSettings of(IndexSettings settings) {
    IndexSettings adapted = settings.withNormalisation(adapt(settings.normalisation()));
    Map<String, Normalisation> single = new HashMap<>(settings.normalisations());
    single.replaceAll((leaf, normalisation) -> adapt(normalisation));
    for (Map.Entry<String, Normalisation> entry : single.entrySet()) {
      adapted = adapted.withNormalisation(entry.getKey(), entry.getValue());
    }
    return adapted;
  }

  private static Normalisation adapt(Normalisation normalisation) {
    return normalisation instanceof DistanceToReference ? new DistanceToMaximum() : normalisation;
  }
}
