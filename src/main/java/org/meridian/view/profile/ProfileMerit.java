package org.meridian.view.profile;

import org.meridian.model.wording.LocalText;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.text.Messages;

/**
 * An indicator that speaks for or against a city.
 *
 * @param standing where the city stands in it
 * @param name of the indicator
 */
public record ProfileMerit(CityStanding standing, LocalText name) {

  /** The share of other cities that the city is better than, in percent. */
  public String share(Messages words) {
    return words.get("profile.percent", StandingWords.percent(standing.percentile()));
  }
}
