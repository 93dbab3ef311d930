package org.meridian.view.profile;

import java.util.List;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.view.words.ScoreDigits;

/**
 * A city of a profile.
 *
 * @param content what it is taken from
 * @param place counted from the left
 */
public record ProfileCity(ProfileContent content, int place) {

  /** Its figures. */
  public CityProfile profile() {
    return content.profiles().get(place);
  }

  /** Its position in the dataset. */
  public int row() {
    return profile().city();
  }

  /** The city itself. */
  public City city() {
    return content.result().dataset().city(row());
  }

  /** Where it stands in a node. */
  public CityStanding standing(int node) {
    return profile().nodes().get(node);
  }

  /** Its score in a node in the digits that tell it from those of other cities. */
  public String score(int node) {
    return StandingWords.score(content.result().cities(), standing(node));
  }

  /** Where it, all others and the medians lie on the strip of a node. */
  public StripPlaces strip(int node) {
    return StripPlaces.of(content.result().cities().scores(node), standing(node));
  }

  /** Indicators in which it stands high, the weightiest first. */
  public List<ProfileMerit> strengths() {
    return merits(profile().merits().strengths());
  }

  /** Indicators in which it stands low, the weightiest first. */
  public List<ProfileMerit> weaknesses() {
    return merits(profile().merits().weaknesses());
  }

  private List<ProfileMerit> merits(List<CityStanding> standings) {
    return standings.stream()
        .map(each -> new ProfileMerit(each, content.structure().node(each.node()).name()))
        .toList();
  }

  /** Its strongest links, the strongest first. */
  public List<ProfileLink> links() {
    double most = content.strongestLink();
    ScoreDigits digits = ScoreDigits.of(content.result().links().result(), IndexStructure.ROOT);
    return profile().links().stream()
        .map(
            link ->
                new ProfileLink(
                    content.result().dataset().city(link.other()),
                    link.score(),
                    digits.row(link.link()),
                    Math.clamp(link.score() / most, 0, 1)))
        .toList();
  }
}
