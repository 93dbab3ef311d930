package org.meridian.io.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryDraft;

/**
 * Writes queries as JSON: {@code {"all": [...]}}, {@code {"any": [...]}}, {@code {"not": {...}}},
 * {@code {"rank": "air_reach", "atMost": 20}}, {@code {"attribute": "region", "values": ["Asia"]}},
 * {@code {"group": "ports"}}.
 */
final class QueryJson {

  static final String ALL = "all";
  static final String ANY = "any";
  static final String NOT = "not";
  static final String ATTRIBUTE = "attribute";
  static final String VALUES = "values";
  static final String GROUP = "group";
  static final String QUESTION = "question";
  static final String QUERY = "query";

  private QueryJson() {}

  /** Writes the question of a scenario, where there is one. */
  static void write(ObjectNode root, QueryDraft draft) {
    if (!draft.equals(QueryDraft.NONE)) {
      ObjectNode node = root.putObject(QUESTION);
      write(node.putObject(QUERY), draft.query());
      if (!draft.group().isEmpty()) {
        node.put(GROUP, draft.group());
      }
    }
  }

  static void write(ObjectNode node, CityQuery query) {
    switch (query) {
      case CityQuery.AllQuery all -> parts(node.putArray(ALL), all.parts());
      case CityQuery.AnyQuery any -> parts(node.putArray(ANY), any.parts());
      case CityQuery.NotQuery not -> write(node.putObject(NOT), not.part());
      case CityQuery.NumberQuery number ->
          node.put(word(number.measure()), number.of())
              .put(word(number.relation()), number.limit());
      case CityQuery.TextQuery text -> {
        ArrayNode values = node.put(ATTRIBUTE, text.attribute()).putArray(VALUES);
        new TreeSet<>(text.values()).forEach(values::add);
      }
      case CityQuery.GroupQuery group -> node.put(GROUP, group.group());
    }
  }

  private static void parts(ArrayNode list, List<CityQuery> parts) {
    parts.forEach(part -> write(list.addObject(), part));
  }

  /** The name of a constant as JSON has it: {@code AT_LEAST} is {@code atLeast}. */
  static String word(Enum<?> constant) {
    StringBuilder word = new StringBuilder();
    for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
      word.append(
          word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return word.toString();
  }
}
