package org.meridian.io.importing.places;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.io.importing.gazetteer.WorldCities;
import org.meridian.model.City;
import org.meridian.text.CityNameIndex;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/**
 * Parts cities of one name by the province, state or country beside it: behind a comma, in brackets
 * or in a column of its own. {@code Paris, Texas} is not Paris in France, whoever lists that one.
 */
final class NamesakeMatch {

  private static final Pattern PIECES = Pattern.compile("\\s*[,，(（)）]\\s*");

  /** A name that more countries have says nothing of where a city is not: North, Central. */
  private static final int COUNTRIES = 2;

  private final WorldCities world;
  private final CityNameIndex matcher;
  private final WorldMatch listed;

  NamesakeMatch(WorldCities world, CityNameIndex matcher, WorldMatch listed) {
    this.world = world;
    this.matcher = matcher;
    this.listed = listed;
  }

  /**
   * What a name means by what stands beside it; empty where that says nothing.
   *
   * @param country code of its country; empty where the table has none
   * @param division what a column of provinces or states says; may be empty
   */
  Optional<NameMatch> find(String name, String country, String division) {
    List<String> pieces =
        Arrays.stream(PIECES.split(name)).filter(piece -> !piece.isBlank()).toList();
    boolean whole = pieces.size() < 2 || matcher.isNamed(name);
    if (whole && division.isEmpty()) {
      return Optional.empty();
    }
    String head = whole ? name : pieces.getFirst();
    List<String> tails = whole ? List.of() : pieces.subList(1, pieces.size());
    How how = whole ? How.NAME : How.PART;
    String land = country.isEmpty() ? country(tails) : country;
    return wholly(name, country, whole)
        .or(() -> there(head, land, division, how))
        .or(() -> first(head, country, tails, how))
        .or(() -> elsewhere(head, land, division))
        .or(() -> tails.stream().flatMap(t -> elsewhere(head, land, t).stream()).findFirst())
        .or(() -> inCountry(head, country, land, how));
  }

  /** Frankfurt (Oder) is the name of a city as it stands. */
  private Optional<NameMatch> wholly(String name, String country, boolean whole) {
    return whole ? Optional.empty() : world.wholly(name, country).map(listed::listed);
  }

  private Optional<NameMatch> first(String head, String country, List<String> tails, How how) {
    return tails.stream().flatMap(tail -> there(head, country, tail, how).stream()).findFirst();
  }

  /** The last that is a country and no division. */
  private String country(List<String> tails) {
    return tails.reversed().stream()
        .filter(tail -> world.countriesOf(tail).isEmpty() || tails.size() == 1)
        .flatMap(tail -> CountryIndex.code(tail).stream())
        .findFirst()
        .orElse("");
  }

  private Optional<NameMatch> there(String head, String country, String division, How how) {
    if (division.isEmpty()) {
      return Optional.empty();
    }
    List<City> cities = world.inDivision(head, country, division);
    if (cities.isEmpty() && head.endsWith("市")) {
      cities = world.inDivision(head.substring(0, head.length() - 1), country, division);
    }
    return cities.stream()
        .findFirst()
        .map(city -> new NameMatch(how, List.of(listed.listed(city))));
  }

  /** A city in another country than the division is not the one that is meant. */
  private Optional<NameMatch> elsewhere(String head, String country, String division) {
    Set<String> lands = division.isEmpty() ? Set.of() : world.countriesOf(division);
    if (lands.isEmpty() || lands.size() > COUNTRIES || CountryIndex.code(division).isPresent()) {
      return Optional.empty();
    }
    NameMatch plain = matcher.match(head, country);
    boolean other = plain.cities().stream().noneMatch(city -> lands.contains(city.country()));
    return plain.cities().isEmpty() || !other
        ? Optional.empty()
        : Optional.of(new NameMatch(How.UNKNOWN, plain.cities()));
  }

  /** A country in brackets or behind a comma parts cities as one in a column does. */
  private Optional<NameMatch> inCountry(String head, String given, String land, How how) {
    if (land.isEmpty() || !given.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(matcher.match(head, land))
        .filter(NameMatch::isFound)
        .or(() -> world.wholly(head, land).filter(NameMatch::isFound).map(listed::listed))
        .map(match -> new NameMatch(how, match.cities()));
  }
}
