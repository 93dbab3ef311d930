package org.meridian.ui.profile;

import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.ui.standing.DrawnProfiles;
import org.meridian.ui.state.RankBands;

/**
 * All that the page shows at one moment.
 *
 * @param profiles figures and strips
 * @param bands how sure ranks are; null before the first are there
 * @param range how far ranks move with the weights; empty while weights move
 */
record ProfilePage(DrawnProfiles profiles, RankBands.Bands bands, Optional<RankRange> range) {

  ScenarioResult result() {
    return profiles.result();
  }

  CityProfile city(int place) {
    return profiles.cities().get(place);
  }
}
