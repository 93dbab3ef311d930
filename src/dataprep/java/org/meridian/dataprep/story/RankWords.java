package org.meridian.dataprep.story;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;

/** What there is to say of ranks, against those as published. */
record RankWords(ScenarioResult plain) {

  String first(ScenarioResult result, int count, Language language) {
    String comma = language == Language.CHINESE ? "、" : ", ";
    return IntStream.of(result.cities().ranking().order())
        .limit(count)
        .mapToObj(row -> result.dataset().city(row).name().in(language))
        .collect(Collectors.joining(comma));
  }

  static int rank(ScenarioResult result, City city) {
    int row = result.dataset().cityPosition(city.id()).orElseThrow();
    int[] order = result.cities().ranking().order();
    return IntStream.range(0, order.length).filter(at -> order[at] == row).findFirst().orElse(-1)
        + 1;
  }

  City city(String id) {
    return plain.dataset().city(plain.dataset().cityPosition(id).orElseThrow());
  }

  /** The city among the first ones that gains most places, or loses most. */
  City mover(ScenarioResult now, int among, boolean up) {
    ToIntFunction<City> gain = city -> rank(plain, city) - rank(now, city);
    List<City> cities =
        IntStream.of((up ? now : plain).cities().ranking().order())
            .limit(among)
            .mapToObj(plain.dataset()::city)
            .toList();
    City best = cities.getFirst();
    for (City city : cities) {
      int more = gain.applyAsInt(city) - gain.applyAsInt(best);
      best = (up ? more > 0 : more < 0) ? city : best;
    }
    return best;
  }
}
