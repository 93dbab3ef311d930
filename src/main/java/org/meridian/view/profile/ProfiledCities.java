package org.meridian.view.profile;

import java.util.List;
import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.view.content.ViewContent;

/**
 * The cities of a figure of profiles, and how sure their ranks are.
 *
 * @param cities at least one, from left to right
 * @param ranks how ranks spread when weights stray; empty if that is not known
 * @param range best and worst ranks met; empty if they are not known
 * @param points by how many percentage points weights moved for that range
 */
public record ProfiledCities(
    List<CityProfile> cities,
    Optional<UncertaintyResult> ranks,
    Optional<RankRange> range,
    int points)
    implements ViewContent {

  /** Copies the list. */
  public ProfiledCities {
    cities = List.copyOf(cities);
    if (cities.isEmpty()) {
      throw new IllegalArgumentException("a profile of no city");
    }
  }

  /**
   * Profiles of some cities of a result.
   *
   * @param compared those that the dataset lacks are left out
   * @throws IllegalArgumentException if no city is left
   */
  public static ProfiledCities of(ScenarioResult result, ComparedProfiles compared) {
    int[] rows =
        compared.cities().stream()
            .flatMapToInt(id -> result.dataset().cityPosition(id).stream())
            .toArray();
    return new ProfiledCities(
        CityProfile.of(result, rows), compared.ranks(), compared.range(), compared.points());
  }
}
