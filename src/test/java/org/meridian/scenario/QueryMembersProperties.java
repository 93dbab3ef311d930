package org.meridian.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.City;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.CityQuery.Measure;
import org.meridian.model.query.CityQuery.NumberQuery;
import org.meridian.model.query.CityQuery.Relation;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ShippedClusters;

/** Queries against the same asked city by city. */
class QueryMembersProperties {

  private static final ScenarioResult RESULT = ShippedClusters.RESULT;
  private static final List<City> CITIES = RESULT.dataset().cities();

  private static boolean[] of(CityQuery query) {
    return QueryMembers.of(RESULT, query);
  }

  private static CityQuery random(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 3 : 6);
    return switch (kind) {
      case 0 -> new NumberQuery(Measure.RANK, "", Relation.AT_MOST, random.nextInt(500));
      case 1 -> new CityQuery.TextQuery("region", Set.of("Asia", "Africa"));
      case 2 -> new NumberQuery(Measure.NUMBER, "population", Relation.ABOVE, 1e6);
      case 3 -> new CityQuery.NotQuery(random(random, depth - 1));
      case 4 ->
          new CityQuery.AllQuery(List.of(random(random, depth - 1), random(random, depth - 1)));
      default ->
          new CityQuery.AnyQuery(List.of(random(random, depth - 1), random(random, depth - 1)));
    };
  }

  private static boolean holds(CityQuery query, int city) {
    return switch (query) {
      case CityQuery.AllQuery all -> all.parts().stream().allMatch(part -> holds(part, city));
      case CityQuery.AnyQuery any -> any.parts().stream().anyMatch(part -> holds(part, city));
      case CityQuery.NotQuery not -> !holds(not.part(), city);
      case CityQuery.TextQuery text -> text.values().contains(CITIES.get(city).region());
      case NumberQuery number when number.measure() == Measure.RANK -> {
        int rank = RESULT.cities().ranking().rank(city);
        yield rank > 0 && rank <= number.limit();
      }
      case NumberQuery number -> {
        String people = CITIES.get(city).attributes().getOrDefault("population", "");
        yield !people.isEmpty() && Double.parseDouble(people) > number.limit();
      }
      case CityQuery.GroupQuery _ -> throw new AssertionError();
    };
  }

  @Property(seed = "14061", tries = 60)
  void aQueryMeansWhatItsConditionsMean(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int depth) {
    CityQuery query = random(new Random(seed), depth);
    boolean[] members = of(query);
    for (int city = 0; city < members.length; city++) {
      assertThat(members[city]).isEqualTo(holds(query, city));
    }
  }

  @Example
  void namesThatAreNotThereMeanNoCity() {
    for (CityQuery query :
        List.of(
            new NumberQuery(Measure.SCORE, "no such node", Relation.AT_LEAST, -1e9),
            new NumberQuery(Measure.RANK, "no such node", Relation.AT_LEAST, 0),
            new NumberQuery(Measure.VALUE, "no such indicator", Relation.AT_LEAST, -1e9),
            new NumberQuery(Measure.NUMBER, "no such attribute", Relation.AT_LEAST, -1e9),
            new NumberQuery(Measure.PLACES_GAINED, "", Relation.AT_LEAST, -1e9),
            new CityQuery.GroupQuery("no such group"),
            new CityQuery.AnyQuery(List.of()))) {
      assertThat(IntStream.range(0, CITIES.size()).filter(city -> of(query)[city])).isEmpty();
    }
  }

  @Example
  void changesAreKnownInAComparison() {
    double[] places = new double[CITIES.size()];
    places[3] = 5;
    NumberQuery risen = new NumberQuery(Measure.PLACES_GAINED, "", Relation.ABOVE, 0);
    boolean[] members =
        QueryMembers.of(RESULT, risen, new QueryMembers.Changes(places, new double[0]));

    assertThat(IntStream.range(0, members.length).filter(city -> members[city])).containsExactly(3);
    assertThat(risen.asksForChange()).isTrue();
    assertThatThrownBy(() -> new GroupRule.ByQuery(new CityQuery.NotQuery(risen)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void groupsMayRestOnGroupsButNotOnThemselves() {
    CityGroup first = group("first", new CityQuery.GroupQuery("second"));
    CityGroup second = group("second", new CityQuery.TextQuery("region", Set.of("Asia")));
    CityGroup round = group("round", new CityQuery.GroupQuery("round"));
    Scenario scenario = RESULT.scenario().withGroups(List.of(first, second, round));
    ScenarioResult result = new ScenarioEngine().evaluate(RESULT.dataset(), scenario);

    assertThat(GroupMembers.of(result, first)).isEqualTo(GroupMembers.of(result, second));
    assertThat(GroupMembers.of(result, round)).doesNotContain(true);
    assertThat(ScenarioFit.check(scenario, RESULT.dataset())).isEmpty();
    assertThat(
            ScenarioFit.check(
                RESULT
                    .scenario()
                    .withGroups(
                        List.of(group("x", new CityQuery.TextQuery("regoin", Set.of("A"))))),
                RESULT.dataset()))
        .singleElement()
        .satisfies(misfit -> assertThat(misfit.path()).isEqualTo("/groups/0/query"));
  }

  private static CityGroup group(String id, CityQuery query) {
    return CityGroup.of(id, new LocalText(id, id), new GroupRule.ByQuery(query));
  }

  @Example
  void aConditionWithoutALimitOrAValueIsRefused() {
    assertThatThrownBy(() -> new NumberQuery(Measure.SCORE, "", Relation.ABOVE, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new CityQuery.TextQuery(
                    "region", Set.copyOf(Map.of().keySet().stream().map(String::valueOf).toList())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
