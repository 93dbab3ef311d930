package org.meridian.view.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.query.CityQuery;
import org.meridian.scenario.QueryMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.view.content.TextInLanguage;

/**
 * What conditions a dataset offers, with their usual limits: everything that a builder lets choose.
 * Costs a look at all cities, so make it on a worker.
 */
public final class QueryOffer {

  private static final int FIRST = 20;
  private static final int MOST_VALUES = 250;

  private final ScenarioResult result;
  private final QueryWording wording;
  private final Map<ConditionKind, List<QuerySubject>> subjects = new LinkedHashMap<>();
  private final Map<String, List<QuerySubject>> values = new LinkedHashMap<>();

  private QueryOffer(ScenarioResult result, boolean hasChange) {
    this.result = result;
    wording = new QueryWording(result);
    for (ConditionKind kind : ConditionKind.values()) {
      boolean isChange = !kind.hasSubject();
      List<QuerySubject> own = isChange ? List.of() : subjectsOf(kind);
      if (isChange ? hasChange : !own.isEmpty()) {
        subjects.put(kind, own);
      }
    }
  }

  /**
   * The conditions that a result offers.
   *
   * @param hasChange whether it is compared with another side
   */
  public static QueryOffer of(ScenarioResult result, boolean hasChange) {
    return new QueryOffer(result, hasChange);
  }

  /** The result whose names it offers. */
  public ScenarioResult result() {
    return result;
  }

  /** The kinds of conditions that there is something to ask by. */
  public List<ConditionKind> kinds() {
    return List.copyOf(subjects.keySet());
  }

  /** What a condition of a kind may be of; empty where nothing is chosen. */
  public List<QuerySubject> subjects(ConditionKind kind) {
    return subjects.getOrDefault(kind, List.of());
  }

  /** The values of an attribute, by name; none for an attribute that is not offered. */
  public List<QuerySubject> values(String attribute) {
    return values.getOrDefault(attribute, List.of());
  }

  /** The unit of a limit; empty where it has none. */
  public Optional<TextInLanguage> unit(CityQuery.NumberQuery condition) {
    return condition.measure() == CityQuery.Measure.VALUE
        ? result
            .dataset()
            .indicator(condition.of())
            .filter(indicator -> !indicator.unit().isBlank())
            .map(indicator -> TextInLanguage.name(indicator.unit()))
        : Optional.empty();
  }

  private List<QuerySubject> subjectsOf(ConditionKind kind) {
    return switch (kind) {
      case RANK, SCORE, KNOWN -> nodes();
      case VALUE -> indicators();
      case TEXT -> texts();
      case NUMBER -> numbers();
      case GROUP ->
          result.groups().stream()
              .map(group -> new QuerySubject(group.id(), TextInLanguage.name(group.name())))
              .distinct()
              .toList();
      case PLACES_GAINED, POINTS_GAINED -> List.of();
    };
  }

  private List<QuerySubject> nodes() {
    IndexStructure structure = result.dataset().structure();
    List<QuerySubject> nodes = new ArrayList<>();
    for (int node = 0; node < structure.size(); node++) {
      if (node == IndexStructure.ROOT || result.cities().takesPart(node)) {
        String id = node == IndexStructure.ROOT ? "" : structure.node(node).id();
        nodes.add(new QuerySubject(id, wording.node(id)));
      }
    }
    return nodes;
  }

  private List<QuerySubject> indicators() {
    return result.dataset().indicators().values().stream()
        .filter(indicator -> indicator.kind() == IndicatorKind.CITY)
        .map(Indicator::id)
        .map(id -> new QuerySubject(id, wording.indicator(id)))
        .toList();
  }

  private List<QuerySubject> texts() {
    List<QuerySubject> attributes = new ArrayList<>();
    for (String name : CityGrouping.attributes(result.dataset())) {
      Set<String> own = new LinkedHashSet<>();
      result.dataset().cities().forEach(city -> city.fact(name).ifPresent(own::add));
      own.removeIf(String::isBlank);
      if (!own.isEmpty() && own.size() <= MOST_VALUES) {
        attributes.add(new QuerySubject(name, wording.attributeTitle(name)));
        values.put(
            name, own.stream().map(v -> new QuerySubject(v, wording.value(name, v))).toList());
      }
    }
    return attributes;
  }

  /** Attributes that are a number wherever a city has them. */
  private List<QuerySubject> numbers() {
    Map<String, Boolean> isNumber = new LinkedHashMap<>();
    for (City city : result.dataset().cities()) {
      city.attributes()
          .forEach(
              (name, text) -> {
                if (!text.isBlank()) {
                  boolean own = !Double.isNaN(QueryMembers.number(text));
                  isNumber.merge(name, own, Boolean::logicalAnd);
                }
              });
    }
    return isNumber.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(entry -> new QuerySubject(entry.getKey(), wording.attributeTitle(entry.getKey())))
        .toList();
  }

  /** A condition of a kind as it begins; of the first that it may be of. */
  public CityQuery usual(ConditionKind kind) {
    List<QuerySubject> own = subjects(kind);
    return usual(kind, own.isEmpty() ? "" : own.getFirst().id());
  }

  /** A condition of a kind as it begins, of something: about half of the cities meet a limit. */
  public CityQuery usual(ConditionKind kind, String of) {
    return switch (kind) {
      case TEXT -> new CityQuery.TextQuery(of, Set.of(values(of).getFirst().id()));
      case GROUP -> new CityQuery.GroupQuery(of);
      case KNOWN -> number(kind, of, CityQuery.Relation.AT_LEAST, 1);
      case RANK -> number(kind, of, CityQuery.Relation.AT_MOST, FIRST);
      case PLACES_GAINED, POINTS_GAINED -> number(kind, "", CityQuery.Relation.ABOVE, 0);
      case SCORE, VALUE, NUMBER -> number(kind, of, CityQuery.Relation.AT_LEAST, middle(kind, of));
    };
  }

  private static CityQuery number(
      ConditionKind kind, String of, CityQuery.Relation relation, double limit) {
    return new CityQuery.NumberQuery(kind.measure().orElseThrow(), of, relation, limit);
  }

  /** The median of what is there, in two digits. */
  private double middle(ConditionKind kind, String of) {
    double[] sorted =
        Arrays.stream(QueryMembers.numbers(result, kind.measure().orElseThrow(), of))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : RoundLimit.of(sorted[sorted.length / 2]);
  }
}
