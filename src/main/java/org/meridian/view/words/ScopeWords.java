package org.meridian.view.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.text.Numbers;

/** Says which cities the filter of a scenario leaves: its regions, countries, groups, cities. */
public final class ScopeWords {

  /** More names than this are counted. */
  private static final int NAMED = 3;

  private final ScenarioResult result;
  private final Function<City, String> regions;
  private final Function<LocalText, String> names;
  private final PatternWords words;

  /** Words by a key. */
  @FunctionalInterface
  public interface PatternWords {
    /** The words of a key with what stands in their places. */
    String get(String key, Object... arguments);
  }

  /**
   * Words for a result.
   *
   * @param regions the name of a city's region
   * @param names a name in the language
   * @param words has the lines {@code scope.only}, {@code scope.comma}, {@code scope.more}, {@code
   *     scope.cities}
   */
  public ScopeWords(
      ScenarioResult result,
      Function<City, String> regions,
      Function<LocalText, String> names,
      PatternWords words) {
    this.result = result;
    this.regions = regions;
    this.names = names;
    this.words = words;
  }

  /** On one line, such as "only Asia, China"; empty where all cities are shown. */
  public Optional<String> line() {
    CityFilter filter = result.scenario().cities();
    List<String> parts = new ArrayList<>(named(filter));
    if (!filter.onlyIds().isEmpty()) {
      parts.add(words.get("scope.cities", Numbers.whole(filter.onlyIds().size())));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(words.get("scope.only", String.join(words.get("scope.comma"), parts)));
  }

  private List<String> named(CityFilter filter) {
    List<String> all =
        Stream.of(
                of(filter.regions(), City::region, regions),
                of(filter.countries(), City::country, this::country),
                filter.groups().stream()
                    .sorted()
                    .map(id -> result.group(id).map(g -> names.apply(g.name())).orElse(id)))
            .flatMap(each -> each)
            .toList();
    if (all.size() <= NAMED) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, NAMED));
    some.add(words.get("scope.more", Numbers.whole(all.size() - NAMED)));
    return some;
  }

  private Stream<String> of(
      Set<String> keys, Function<City, String> key, Function<City, String> name) {
    return keys.stream()
        .sorted()
        .map(
            one ->
                result.dataset().cities().stream()
                    .filter(city -> key.apply(city).equals(one))
                    .findFirst()
                    .map(name)
                    .orElse(one));
  }

  private String country(City city) {
    return names.apply(
        new LocalText(city.countryName(Language.ENGLISH), city.countryName(Language.CHINESE)));
  }
}
