package org.meridian.io.importing.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meridian.model.importing.NameDecision;
import org.meridian.model.importing.NameDecision.Meaning;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;
import org.meridian.text.NamePart;

/** A name with what stands beside it, and with coordinates where the table has some. */
final class PlaceEntry {

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{0,3}|.*\\d.*");

  final String name;
  final String sought;
  final String label;
  final String country;
  final String division;
  final double latitude;
  final double longitude;
  final Optional<NameDecision> decision;
  private final boolean elsewhere;
  NameMatch match = new NameMatch(How.UNKNOWN, List.of());
  int place = -1;

  /**
   * @param land its country as the table has it; empty where it has none
   * @param division its province or state as the table has it; empty where it has none
   * @param decision what a person decided about it
   */
  PlaceEntry(
      String name,
      String land,
      String division,
      double latitude,
      double longitude,
      Optional<NameDecision> decision) {
    this.name = name;
    sought = CityStates.plain(name);
    this.division = division;
    this.decision = decision;
    label = label(name, division, land);
    boolean state = land.isBlank() && CityStates.isOne(name);
    country = CountryIndex.code(state ? name : land).orElse("");
    // A country that nobody knows holds no city of the world.
    elsewhere = country.isEmpty() && !land.isBlank();
    Optional<NameDecision> hand = decision.filter(made -> made.means() == Meaning.PLACE);
    this.latitude = hand.map(NameDecision::latitude).orElse(latitude);
    this.longitude = hand.map(NameDecision::longitude).orElse(longitude);
  }

  /** A name with what the table says beside it, as namesakes are told apart. */
  static String label(String name, String division, String land) {
    StringBuilder label = new StringBuilder(name);
    for (String beside : new String[] {division, land}) {
      if (!beside.isBlank()) {
        label.append(", ").append(beside);
      }
    }
    return label.toString();
  }

  /** Whether the world may be asked about it: no country, no code, and nothing else is known. */
  boolean isAsked() {
    return match.how() == How.UNKNOWN
        && match.cities().isEmpty()
        && decision.isEmpty()
        && !isPlaced()
        && !elsewhere
        && (!CountryIndex.isName(name) || CityStates.isOne(name))
        && !CODE.matcher(NamePart.withoutCode(name)).matches();
  }

  boolean isPlaced() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /** Whether it was decided to be a place of its own. */
  boolean isOwn() {
    return decision
        .filter(made -> made.means() == Meaning.OWN || made.means() == Meaning.PLACE)
        .isPresent();
  }

  /** Whether its rows were decided to be left out. */
  boolean isLeftOut() {
    return decision.equals(Optional.of(NameDecision.LEFT_OUT));
  }
}
