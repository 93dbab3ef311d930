package org.meridian.scenario.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.text.JoiningNames;

/** Every city of both lists stands in one pair, and only what is one city is joined. */
class CityJoinProperties {

  private static City city(String id, String name, String country) {
    return new City(id, LocalText.same(name), country, "", Double.NaN, Double.NaN, Map.of());
  }

  private static List<City> cities(long seed, int count) {
    Random random = new Random(seed);
    List<City> cities = new ArrayList<>();
    List<Integer> ids = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
    Collections.shuffle(ids, random);
    ids.stream()
        .limit(count)
        .forEach(
            id ->
                cities.add(
                    city(
                        "c" + id,
                        "Name " + random.nextInt(30),
                        List.of("", "AA", "BB").get(random.nextInt(3)))));
    return cities;
  }

  @Property(seed = "14011", tries = 120)
  void eachCityStandsInOnePair(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 30) int first,
      @ForAll @IntRange(min = 0, max = 30) int second) {
    List<City> a = cities(seed, first);
    List<City> b = cities(seed + 1, second);
    CityJoin join = CityJoin.of(a, b, JoiningNames::of);
    CityJoin back = CityJoin.of(b, a, JoiningNames::of);

    assertThat(join.pairs())
        .extracting(CityJoin.CityPair::a)
        .filteredOn(at -> at >= 0)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, first).boxed().toList());
    assertThat(join.pairs())
        .extracting(CityJoin.CityPair::b)
        .filteredOn(at -> at >= 0)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, second).boxed().toList());
    assertThat(back.pairs())
        .extracting(pair -> new CityJoin.CityPair(pair.b(), pair.a()))
        .containsExactlyInAnyOrderElementsOf(join.pairs());
    assertThat(join.pairs())
        .filteredOn(pair -> pair.a() >= 0 && pair.b() >= 0)
        .allMatch(pair -> mayBeOne(a.get(pair.a()), b.get(pair.b())));
  }

  private static boolean mayBeOne(City one, City other) {
    boolean named = one.name().equals(other.name());
    boolean agree =
        one.country().isEmpty()
            || other.country().isEmpty()
            || one.country().equals(other.country());
    return one.id().equals(other.id()) ? named || agree : named && agree;
  }

  @Example
  void namesAreFoldedAndNumbersAreNoIdentity() {
    Function<City, List<String>> names = JoiningNames::of;
    List<City> a =
        List.of(city("sp", "São Paulo", "BR"), city("1", "Oslo", "NO"), city("x", "Tripoli", ""));
    List<City> b =
        List.of(
            city("1", "Lima", "PE"),
            city("sao-paulo", "SAO PAULO", "BR"),
            city("t1", "Tripoli", "LB"),
            city("t2", "Tripoli", "LY"));
    CityJoin join = CityJoin.of(a, b, names);

    assertThat(join.pairs()).contains(new CityJoin.CityPair(0, 1)).hasSize(6);
    assertThat(join.byName()).isEqualTo(1);
    assertThat(join.unclear()).containsExactly(2);
  }
}
