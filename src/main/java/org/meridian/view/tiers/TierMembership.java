package org.meridian.view.tiers;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.groups.GroupRule;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;

/** The tiers of a content as groups. */
public final class TierMembership {

  private TierMembership() {}

  /**
   * A rule for the cities of a tier: one that follows the scores where that is possible, else the
   * cities as they are.
   *
   * @param tier 1 the top
   */
  public static GroupRule of(TierContent content, int tier) {
    ScenarioResult result = content.result();
    TierSettings settings = result.scenario().tiers();
    return follows(settings) && isWhole(result)
        ? new GroupRule.ByTier(settings.node(), settings.method().id(), settings.classes(), tier)
        : new GroupRule.ByList(ids(result, content.bands().get(tier - 1)), false);
  }

  /** Whether a rule can say how tiers are cut. */
  private static boolean follows(TierSettings settings) {
    boolean isUsual = settings.headLimit() == TierSettings.USUAL.headLimit();
    return !settings.method().isCut() && (settings.method() != TierMethod.HEADTAIL || isUsual);
  }

  /** Whether no city is left out of the tiers because it is hidden. */
  private static boolean isWhole(ScenarioResult result) {
    boolean[] shown = result.shownCities();
    return IntStream.range(0, shown.length).allMatch(city -> shown[city]);
  }

  private static Set<String> ids(ScenarioResult result, TierBand band) {
    return band.cities().stream()
        .map(city -> result.dataset().city(city).id())
        .collect(Collectors.toSet());
  }
}
