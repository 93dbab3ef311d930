package org.meridian.ui.profile;

import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.ui.standing.DrawnProfiles;
import org.meridian.ui.state.RankBands;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileContent;

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

  /** The rows; a band of a result just before will do until the new one is there. */
  ProfileContent content() {
    boolean fits =
        bands != null && bands.of().cities().structure() == result().cities().structure();
    return new ProfileContent(
        result(),
        profiles.cities(),
        fits ? Optional.of(bands.ranks()) : Optional.empty(),
        range,
        ComparedProfiles.POINTS);
  }

  ProfileCity city(int place) {
    return content().city(place);
  }
}
