package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.meridian.io.json.JsonFile;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.ProblemCode;

/** Reads queries out of JSON; what is no condition is reported where it stands. */
final class QueryParser {

  private final JsonFile json;
  private final FieldReader fields;

  QueryParser(JsonFile json) {
    this.json = json;
    fields = new FieldReader(json);
  }

  /** The question of a scenario; none, with a problem, where its query is no condition. */
  QueryDraft draft() {
    String path = "/" + QueryJson.QUESTION;
    if (json.root().at(path).isMissingNode()) {
      return QueryDraft.NONE;
    }
    String group = json.text(path + "/" + QueryJson.GROUP, "");
    return read(path + "/" + QueryJson.QUERY)
        .map(query -> new QueryDraft(query, group))
        .orElse(QueryDraft.NONE);
  }

  /** The query at a path; empty, with a problem, where there is none. */
  Optional<CityQuery> read(String path) {
    Set<String> names = new HashSet<>();
    json.root().at(path).fieldNames().forEachRemaining(names::add);
    Optional<CityQuery> query = query(path, names);
    if (query.isEmpty() && names.stream().noneMatch(known()::contains)) {
      json.report(path, DefinitionCode.NO_CONDITION, String.join(", ", known()));
    }
    return query;
  }

  /** The words that a condition begins with. */
  private static List<String> known() {
    List<String> known =
        new ArrayList<>(List.of(QueryJson.ALL, QueryJson.ANY, QueryJson.NOT, QueryJson.ATTRIBUTE));
    known.add(QueryJson.GROUP);
    Arrays.stream(CityQuery.Measure.values()).map(QueryJson::word).forEach(known::add);
    return known;
  }

  private Optional<CityQuery> query(String path, Set<String> names) {
    if (names.equals(Set.of(QueryJson.ALL))) {
      return parts(path + "/" + QueryJson.ALL, CityQuery.AllQuery::new);
    }
    if (names.equals(Set.of(QueryJson.ANY))) {
      return parts(path + "/" + QueryJson.ANY, CityQuery.AnyQuery::new);
    }
    if (names.equals(Set.of(QueryJson.NOT))) {
      return read(path + "/" + QueryJson.NOT).map(CityQuery.NotQuery::new);
    }
    if (names.equals(Set.of(QueryJson.GROUP))) {
      return Optional.of(json.required(path + "/" + QueryJson.GROUP))
          .filter(id -> !id.isEmpty())
          .map(CityQuery.GroupQuery::new);
    }
    return names.contains(QueryJson.ATTRIBUTE) ? text(path, names) : number(path, names);
  }

  private Optional<CityQuery> parts(String path, Function<List<CityQuery>, CityQuery> joined) {
    List<CityQuery> parts = new ArrayList<>();
    boolean whole = true;
    for (int at = 0; at < json.size(path); at++) {
      Optional<CityQuery> part = read(path + "/" + at);
      whole &= part.isPresent();
      part.ifPresent(parts::add);
    }
    return whole ? Optional.of(joined.apply(parts)) : Optional.empty();
  }

  private Optional<CityQuery> text(String path, Set<String> names) {
    String attribute = json.required(path + "/" + QueryJson.ATTRIBUTE);
    Set<String> values = fields.texts(path + "/" + QueryJson.VALUES);
    if (values.isEmpty() || names.size() > 2) {
      json.report(path + "/" + QueryJson.VALUES, ProblemCode.FIELD_MISSING);
      return Optional.empty();
    }
    return attribute.isEmpty()
        ? Optional.empty()
        : Optional.of(new CityQuery.TextQuery(attribute, values));
  }

  private Optional<CityQuery> number(String path, Set<String> names) {
    Optional<CityQuery.Measure> measure = one(CityQuery.Measure.values(), names);
    Optional<CityQuery.Relation> relation = one(CityQuery.Relation.values(), names);
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    if (relation.isEmpty() || names.size() != 2) {
      json.report(path, DefinitionCode.NO_RELATION, relations());
      return Optional.empty();
    }
    String of = json.text(path + "/" + QueryJson.word(measure.get()), "");
    double limit = json.number(path + "/" + QueryJson.word(relation.get()), 0);
    return Optional.of(new CityQuery.NumberQuery(measure.get(), of, relation.get(), limit));
  }

  private static String relations() {
    return String.join(
        ", ", Arrays.stream(CityQuery.Relation.values()).map(QueryJson::word).toList());
  }

  private static <E extends Enum<E>> Optional<E> one(E[] constants, Set<String> names) {
    return Arrays.stream(constants)
        .filter(constant -> names.contains(QueryJson.word(constant)))
        .findFirst();
  }
}
