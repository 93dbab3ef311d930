package org.meridian.view.query;

import java.util.Optional;
import org.meridian.model.City;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.AttributeNames;
import org.meridian.view.words.CityFacts;

/** What a dataset calls the things that conditions name; what it lacks stands as it is written. */
final class QueryWording {

  private final ScenarioResult result;

  QueryWording(ScenarioResult result) {
    this.result = result;
  }

  /** A node of the index; for an empty id the index itself. */
  TextInLanguage node(String id) {
    var structure = result.dataset().structure();
    if (id.isEmpty()) {
      return TextInLanguage.key("query.index");
    }
    return structure.position(id).isPresent()
        ? TextInLanguage.name(structure.node(structure.position(id).getAsInt()).name())
        : words -> id;
  }

  /** An indicator. */
  TextInLanguage indicator(String id) {
    return result
        .dataset()
        .indicator(id)
        .map(found -> TextInLanguage.name(found.name()))
        .orElse(words -> id);
  }

  /** A group. */
  TextInLanguage group(String id) {
    Optional<CityGroup> found = result.group(id);
    return found.map(group -> TextInLanguage.name(group.name())).orElse(words -> id);
  }

  /** An attribute, the region or the country, by itself. */
  TextInLanguage attributeTitle(String name) {
    return AttributeNames.title(result.dataset(), name);
  }

  /** An attribute, the region or the country, within a sentence. */
  TextInLanguage attribute(String name) {
    return switch (name) {
      case GroupRule.REGION -> TextInLanguage.key("query.region");
      case GroupRule.COUNTRY -> TextInLanguage.key("query.country");
      default -> attributeTitle(name);
    };
  }

  /** A value of an attribute, as the cities of that value call it. */
  TextInLanguage value(String attribute, String value) {
    return result.dataset().cities().stream()
        .filter(city -> city.fact(attribute).filter(value::equals).isPresent())
        .findFirst()
        .map(city -> label(city, attribute, value))
        .orElse(words -> value);
  }

  /** The value that a city has of an attribute. */
  static TextInLanguage value(City city, String attribute) {
    String value = city.fact(attribute).orElse("");
    return value.isBlank() ? words -> Numbers.MISSING : label(city, attribute, value);
  }

  /** What a number of a city is called. */
  TextInLanguage measured(CityQuery.Measure measure, String of) {
    return switch (measure) {
      case SCORE, KNOWN ->
          of.isEmpty()
              ? TextInLanguage.key("query.score.index")
              : words -> words.get("query.score", node(of).in(words));
      case RANK ->
          of.isEmpty()
              ? TextInLanguage.key("query.rank.index")
              : words -> words.get("query.rank", node(of).in(words));
      case VALUE -> indicator(of);
      case NUMBER -> attribute(of);
      case PLACES_GAINED -> TextInLanguage.key("query.places");
      case POINTS_GAINED -> TextInLanguage.key("query.points");
    };
  }

  private static TextInLanguage label(City city, String attribute, String value) {
    return switch (attribute) {
      case GroupRule.COUNTRY -> words -> words.get(city.countryName());
      case GroupRule.REGION -> words -> CityFacts.region(city, words);
      default -> {
        String chinese = city.attributes().getOrDefault(attribute + "_zh", "");
        yield words -> words.get(new LocalText(value, chinese));
      }
    };
  }
}
