package org.meridian.dataprep.story;

import static org.meridian.dataprep.story.TaleWriter.both;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
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

  /** The place of a city by its score in a part of the index, from 1; equal scores share it. */
  private int rank(City city, int part) {
    double own = score(city, part);
    return 1
        + (int) plain.dataset().cities().stream().filter(each -> score(each, part) > own).count();
  }

  private double score(City city, int part) {
    return plain.cities().score(plain.dataset().cityPosition(city.id()).orElseThrow(), part);
  }

  /** Where a city stands, and in which dimensions it stands best and worst. */
  LocalText standing(City city) {
    int ahead = part(city, true);
    int behind = part(city, false);
    return both(
        "%s is number %d: number %d in %s, but %d in %s. Each strip shows all cities."
            .formatted(
                city.name().en(),
                rank(plain, city),
                rank(city, ahead),
                name(ahead).en().toLowerCase(Locale.ROOT),
                rank(city, behind),
                name(behind).en().toLowerCase(Locale.ROOT)),
        "%s第 %d 位：%s第 %d 位，%s只排第 %d 位。每条横带都画出全部城市。"
            .formatted(
                city.name().zh(),
                rank(plain, city),
                name(ahead).zh(),
                rank(city, ahead),
                name(behind).zh(),
                rank(city, behind)));
  }

  /** The dimension in which a city stands best, or worst. */
  private int part(City city, boolean best) {
    Comparator<Integer> place = Comparator.comparingInt(part -> rank(city, part));
    return IntStream.of(plain.cities().structure().children(IndexStructure.ROOT))
        .boxed()
        .min(best ? place : place.reversed())
        .orElseThrow();
  }

  private LocalText name(int part) {
    return plain.cities().structure().node(part).name();
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
