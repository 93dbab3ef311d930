package org.meridian.render.figure;

import java.awt.Font;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.City;
import org.meridian.model.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Numbers;
import org.meridian.view.profile.ProfiledCities;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.words.FigureWords;
import org.meridian.view.words.ScoreDigits;

/** The head of a profile: names, rank and score, and how sure they are. */
final class ProfileFacts {

  private static final double BAND = 7;

  private final ProfileGrid grid;
  private final ScenarioResult result;
  private final ProfiledCities profiled;
  private final FigureWords figure;
  private final FigureWords words;

  ProfileFacts(ProfileGrid grid, ProfileContent content) {
    this.grid = grid;
    result = content.result();
    profiled = content.profiled();
    figure = content.figure();
    words = content.words();
  }

  void paint() {
    heads();
    grid.texts(words.get("profile.rank"), true, this::rank);
    grid.texts(
        words.get("profile.score"),
        false,
        place -> ScoreDigits.of(result.cities(), 0).text(city(place).whole().score()));
    grid.texts(words.get("profile.place"), false, this::place);
    profiled.ranks().ifPresent(this::certainty);
    profiled
        .range()
        .ifPresent(
            range ->
                grid.texts(
                    words.get("profile.weights", Integer.toString(profiled.points())),
                    false,
                    place ->
                        range(range.best(city(place).city()), range.worst(city(place).city()))));
    grid.texts(words.get("profile.gaps"), false, this::gaps);
  }

  private CityProfile city(int place) {
    return profiled.cities().get(place);
  }

  private City named(int place) {
    return result.dataset().city(city(place).city());
  }

  private void heads() {
    Language now = figure.language();
    Language other = now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    grid.lists(
        "",
        38,
        (place, x, top) -> {
          String name = named(place).name().in(now);
          Font font = grid.sheet().bold(name, 16);
          grid.text(
              FigureSheet.fitted(name, font, grid.width()), x, top + 16, font, grid.style().ink());
          grid.small(named(place).name().in(other), x, top + 33, grid.width());
        });
  }

  private String rank(int place) {
    int rank = city(place).whole().rank();
    return rank == 0
        ? words.get("profile.unranked")
        : words.get(
            "profile.rank.of", Numbers.whole(rank), Numbers.whole(city(place).whole().ranked()));
  }

  private String place(int place) {
    City city = named(place);
    return Stream.of(city.countryName(figure.language()), figure.region(city.region()))
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(figure.get("list.comma")));
  }

  private void certainty(UncertaintyResult ranks) {
    String name = words.get("profile.band.name");
    Font font = grid.sheet().regular(name, ProfileGrid.TEXT);
    grid.row(
        grid.named(name, font, 0),
        font,
        0,
        34,
        (place, x, middle) -> {
          int row = city(place).city();
          if (ranks.ranked(row) == 0) {
            grid.small("–", x, middle + 4, grid.width());
          } else {
            band(ranks, row, x, middle - 9);
            grid.small(band(ranks, row), x, middle + 11, grid.width());
          }
        });
    grid.texts(
        words.get("profile.robustness"),
        false,
        place -> robustness(ranks.robustness(city(place).city())));
  }

  private String band(UncertaintyResult ranks, int row) {
    return words.get(
        "profile.band",
        tenths(ranks.quantile(row, 0.05)),
        tenths(ranks.quantile(row, 0.95)),
        tenths(ranks.median(row)));
  }

  private String tenths(double rank) {
    double rounded = Math.rint(10 * rank) / 10;
    return Numbers.fixed(rounded, rounded == Math.rint(rounded) ? 0 : 1);
  }

  /** Ranks on a logarithmic scale, the best at the left, as in the window. */
  private void band(UncertaintyResult ranks, int row, double x, double y) {
    double end = Math.log(Math.max(2, ranks.rows()));
    double scale = (grid.width() - BAND) / end;
    double left = x + BAND / 2;
    int ink = grid.style().ink();
    grid.brush().line(left, y, left + scale * end, y, grid.style().ground().outline(), 1);
    double best = left + scale * Math.log(ranks.best(row));
    double worst = left + scale * Math.log(ranks.worst(row));
    grid.brush().line(best, y, worst, y, ArgbColour.withOpacity(ink, 0.6), 1);
    double low = left + scale * Math.log(ranks.quantile(row, 0.05));
    double high = left + scale * Math.log(ranks.quantile(row, 0.95));
    grid.brush()
        .box(low - 1, y - BAND / 2, high - low + 2, BAND, ArgbColour.withOpacity(ink, 0.35));
    grid.brush().disc(left + scale * Math.log(ranks.median(row)), y, 2.6, ink);
  }

  private String robustness(double robustness) {
    return Double.isNaN(robustness)
        ? "–"
        : words.get(
            "profile.percent",
            Numbers.fixed(100 * robustness, robustness > 0.95 && robustness < 1 ? 1 : 0));
  }

  private String gaps(int place) {
    CityProfile city = city(place);
    return city.gaps() == 0
        ? words.get("profile.gaps.none")
        : words.get(
            "profile.gaps.some",
            Numbers.whole(city.gaps()),
            range(city.bestFilled(), city.worstFilled()));
  }

  private String range(int best, int worst) {
    if (best == worst || best == 0 || worst == 0) {
      int only = Math.max(best, worst);
      return only == 0 ? "–" : Numbers.whole(only);
    }
    return Numbers.whole(best) + "–" + Numbers.whole(worst);
  }
}
