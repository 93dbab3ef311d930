package org.meridian.view.query;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.model.City;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;

/** Says a query as a sentence, with the names of the dataset. */
public final class QueryWords {

  private final ScenarioResult result;
  private final Messages words;

  private QueryWords(ScenarioResult result, Messages words) {
    this.result = result;
    this.words = words;
  }

  /** A sentence such as "rank 20 or better and region is Asia". */
  public static TextInLanguage sentence(CityQuery query, ScenarioResult result) {
    return words -> new QueryWords(result, words).say(query);
  }

  private String say(CityQuery query) {
    return switch (query) {
      case CityQuery.AllQuery all -> joined(all.parts(), "query.all", "query.every");
      case CityQuery.AnyQuery any -> joined(any.parts(), "query.any", "query.nobody");
      case CityQuery.NotQuery not -> words.get("query.not", say(not.part()));
      case CityQuery.NumberQuery number -> number(number);
      case CityQuery.TextQuery text -> text(text);
      case CityQuery.GroupQuery group ->
          words.get(
              "query.group",
              result.group(group.group()).map(g -> words.get(g.name())).orElse(group.group()));
    };
  }

  /** Parts that are joined themselves stand in brackets. */
  private String joined(List<CityQuery> parts, String joint, String none) {
    if (parts.size() == 1) {
      return say(parts.getFirst());
    }
    return parts.isEmpty()
        ? words.get(none)
        : parts.stream().map(this::nested).collect(Collectors.joining(words.get(joint)));
  }

  private String nested(CityQuery part) {
    boolean isJoined =
        part instanceof CityQuery.AllQuery all && all.parts().size() > 1
            || part instanceof CityQuery.AnyQuery any && any.parts().size() > 1;
    return isJoined ? words.get("query.nested", say(part)) : say(part);
  }

  private String number(CityQuery.NumberQuery query) {
    String what = what(query);
    if (query.measure() == CityQuery.Measure.KNOWN) {
      return known(query, what);
    }
    boolean isRank = query.measure() == CityQuery.Measure.RANK;
    String key = (isRank ? "query.place." : "query.number.") + query.relation().name();
    return words.get(key, what, Numbers.raw(query.limit()));
  }

  private String known(CityQuery.NumberQuery query, String what) {
    boolean ifThere = query.relation().holds(1, query.limit());
    boolean ifNot = query.relation().holds(0, query.limit());
    if (ifThere == ifNot) {
      return words.get(ifThere ? "query.every" : "query.nobody");
    }
    return words.get(ifThere ? "query.known" : "query.unknown", what);
  }

  private String what(CityQuery.NumberQuery query) {
    String of = query.of();
    return switch (query.measure()) {
      case SCORE, KNOWN ->
          of.isEmpty() ? words.get("query.score.index") : words.get("query.score", node(of));
      case RANK -> of.isEmpty() ? words.get("query.rank.index") : words.get("query.rank", node(of));
      case VALUE -> result.dataset().indicator(of).map(found -> words.get(found.name())).orElse(of);
      case NUMBER -> of;
      case PLACES_GAINED -> words.get("query.places");
      case POINTS_GAINED -> words.get("query.points");
    };
  }

  private String node(String id) {
    var structure = result.dataset().structure();
    return structure.position(id).isPresent()
        ? words.get(structure.node(structure.position(id).getAsInt()).name())
        : id;
  }

  private String text(CityQuery.TextQuery query) {
    String values =
        query.values().stream()
            .sorted()
            .map(value -> value(query.attribute(), value))
            .collect(Collectors.joining(words.get("query.text.or")));
    return words.get("query.text", attribute(query.attribute()), values);
  }

  private String attribute(String name) {
    return switch (name) {
      case GroupRule.REGION -> words.get("query.region");
      case GroupRule.COUNTRY -> words.get("query.country");
      default -> name;
    };
  }

  /** What the cities of a value call it in the language, where they do. */
  private String value(String attribute, String value) {
    return result.dataset().cities().stream()
        .filter(city -> value.equals(fact(city, attribute)))
        .findFirst()
        .map(city -> label(city, attribute, value))
        .orElse(value);
  }

  private String label(City city, String attribute, String value) {
    if (attribute.equals(GroupRule.COUNTRY)) {
      return words.get(city.countryName());
    }
    String chinese = city.attributes().getOrDefault(attribute + "_zh", "");
    return words.get(new LocalText(value, chinese));
  }

  private static String fact(City city, String name) {
    return switch (name) {
      case GroupRule.COUNTRY -> city.country();
      case GroupRule.REGION -> city.region();
      default -> city.attributes().get(name);
    };
  }
}
