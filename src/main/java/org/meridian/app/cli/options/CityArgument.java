package org.meridian.app.cli.options;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.text.CityMatch;
import org.meridian.text.CitySearch;

/** A city named on the command line: found as the window finds it, never guessed among several. */
public final class CityArgument {

  private CityArgument() {}

  /**
   * The city of a dataset that a text names.
   *
   * @throws VerbFailure if there is none, with those of similar names, or if there are several
   */
  public static City find(Dataset dataset, String text) {
    CommandWords words = CommandWords.ofThisSystem();
    return switch (new CitySearch(dataset.cities()).resolve(named(text))) {
      case CityMatch.Found found -> found.city();
      case CityMatch.Ambiguous several ->
          throw new VerbFailure(
              words.say(
                  "many.cities", text, several.cities().size(), list(several.cities(), words)));
      case CityMatch.Unknown none ->
          throw new VerbFailure(
              none.near().isEmpty()
                  ? words.say("no.city", dataset.id(), text)
                  : words.say("no.city.near", dataset.id(), text, list(none.near(), words)));
    };
  }

  /**
   * What stands in an address of a city, such as {@code #city/shanghai}; else the text itself, as
   * where the address points at a score of the city.
   */
  private static String named(String text) {
    if (!text.startsWith("#city/")) {
      return text;
    }
    try {
      return Address.parse(text) instanceof CityAddress city && city.node().isEmpty()
          ? city.city()
          : text;
    } catch (IllegalArgumentException noAddress) {
      return text;
    }
  }

  private static String list(List<City> cities, CommandWords words) {
    return cities.stream()
        .map(
            city ->
                words.say("one.city", city.id(), city.name().in(words.language()), city.country()))
        .collect(Collectors.joining(words.say("between.cities")));
  }
}
