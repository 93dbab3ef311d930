package org.meridian.view.profile;

import java.util.List;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scenario.profile.ProfiledGroup;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.text.Numbers;
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

  /** Whether it stands for several cities. */
  public boolean isGroup() {
    return profile().group().isPresent();
  }

  /** The several cities; the profile must be of some. */
  ProfiledGroup group() {
    return profile().group().orElseThrow();
  }

  /** Its id: of the city, or the address of the group as text. */
  public String id() {
    return profile().group().map(group -> group.address().text()).orElseGet(() -> city().id());
  }

  /** What it is. */
  public Address address() {
    return profile()
        .group()
        .map(ProfiledGroup::address)
        .orElseGet(() -> CityAddress.of(city().id()));
  }

  /** Its name in both languages. */
  public LocalText name() {
    return profile().group().map(ProfiledGroup::name).orElseGet(() -> city().name());
  }

  /** The ids of its cities, best first; of one city its own. */
  public List<String> cityIds() {
    return profile()
        .group()
        .map(
            group ->
                group.members().stream()
                    .map(city -> content.result().dataset().city(city).id())
                    .toList())
        .orElseGet(() -> List.of(city().id()));
  }

  /** The city itself; not of a group. */
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
    double most =
        isGroup()
            ? profile().links().stream().mapToDouble(CityProfile.Link::score).max().orElse(1)
            : content.strongestLink();
    ScoreDigits digits = ScoreDigits.of(content.result().links().result(), IndexStructure.ROOT);
    return profile().links().stream()
        .map(
            link ->
                new ProfileLink(
                    content.result().dataset().city(link.other()),
                    link.score(),
                    isGroup() ? Numbers.fixed(link.score(), 1) : digits.row(link.link()),
                    Math.clamp(link.score() / most, 0, 1)))
        .toList();
  }
}
