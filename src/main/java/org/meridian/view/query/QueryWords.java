package org.meridian.view.query;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.model.query.CityQuery;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;

/** Says a query as a sentence, with the names of the dataset. */
public final class QueryWords {

  private final QueryWording wording;
  private final Messages words;

  private QueryWords(ScenarioResult result, Messages words) {
    wording = new QueryWording(result);
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
      case CityQuery.NotQuery not -> opposite(not.part());
      case CityQuery.NumberQuery number -> number(number);
      case CityQuery.TextQuery text -> text("query.text", text);
      case CityQuery.GroupQuery group -> group("query.group", group);
    };
  }

  private String opposite(CityQuery part) {
    return switch (part) {
      case CityQuery.TextQuery text -> text("query.text.not", text);
      case CityQuery.GroupQuery group -> group("query.group.not", group);
      default -> words.get("query.not", say(part));
    };
  }

  private String group(String key, CityQuery.GroupQuery query) {
    return words.get(key, wording.group(query.group()).in(words));
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
    String what = wording.measured(query.measure(), query.of()).in(words);
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

  private String text(String key, CityQuery.TextQuery query) {
    String values =
        query.values().stream()
            .sorted()
            .map(value -> wording.value(query.attribute(), value).in(words))
            .collect(Collectors.joining(words.get("query.text.or")));
    return words.get(key, wording.attribute(query.attribute()).in(words), values);
  }
}
