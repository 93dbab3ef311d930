package org.meridian.render.figure;

import java.awt.Font;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.render.paint.TextBreaker;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scenario.profile.ValueProvenance;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.text.Numbers;
import org.meridian.view.profile.ProfiledCities;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.words.FigureWords;
import org.meridian.view.words.ScoreDigits;
import org.meridian.view.words.YearWords;

/** The foot of a profile: strengths and weaknesses, strongest links, values as measured. */
final class ProfileLists {

  private static final double LINK = 23;
  private static final double BAR = 4;
  private static final double LIST = ProfileGrid.TEXT - 0.5;

  /** Room for a coloured square before, and for a figure after a name. */
  private static final double SQUARE = 13;

  private static final double SHARE = 46;

  private final ProfileGrid grid;
  private final ScenarioResult result;
  private final ProfiledCities profiled;
  private final FigureWords figure;
  private final FigureWords words;

  ProfileLists(ProfileGrid grid, ProfileContent content) {
    this.grid = grid;
    result = content.result();
    profiled = content.profiled();
    figure = content.figure();
    words = content.words();
  }

  void paint() {
    grid.section(words.get("profile.merits"));
    merits("profile.strengths", city -> city.merits().strengths());
    merits("profile.weaknesses", city -> city.merits().weaknesses());
    grid.section(words.get("profile.links"));
    links();
    grid.section(words.get("profile.values"));
    for (int node = 0; node < result.cities().structure().size(); node++) {
      if (result.cities().input().isSource(node)) {
        values(node);
      }
    }
  }

  private void merits(String key, Function<CityProfile, List<CityStanding>> of) {
    int most =
        profiled.cities().stream()
            .mapToInt(city -> of.apply(city).stream().mapToInt(each -> lines(each).size()).sum())
            .max()
            .orElse(1);
    grid.lists(
        words.get(key),
        Math.max(1, most) * ProfileGrid.LINE,
        (place, x, top) -> {
          double baseline = top + ProfileGrid.LINE;
          List<CityStanding> all = of.apply(profiled.cities().get(place));
          if (all.isEmpty()) {
            grid.small(words.get("profile.merits.none"), x, baseline, grid.width());
          }
          for (CityStanding merit : all) {
            merit(merit, x, baseline);
            baseline += lines(merit).size() * ProfileGrid.LINE;
          }
        });
  }

  private List<String> lines(CityStanding merit) {
    String name = result.cities().structure().node(merit.node()).name().in(figure.language());
    Font font = grid.sheet().regular(name, LIST);
    return TextBreaker.lines(name, font, grid.width() - SQUARE - SHARE);
  }

  private void merit(CityStanding merit, double x, double baseline) {
    IndexStructure structure = result.cities().structure();
    int colour = DimensionColours.of(structure, merit.node(), grid.style().theme());
    grid.brush().box(x, baseline - 8, 8, 8, colour);
    double y = baseline;
    for (String line : lines(merit)) {
      grid.text(line, x + SQUARE, y, grid.sheet().regular(line, LIST), grid.style().ink());
      y += ProfileGrid.LINE;
    }
    ending(words.get("profile.percent", Numbers.fixed(100 * merit.percentile(), 0)), x, baseline);
  }

  /** A figure at the right of a column. */
  private void ending(String value, double x, double baseline) {
    Font font = grid.sheet().regular(value, LIST);
    grid.brush().textEnding(value, x + grid.width(), baseline, font, grid.style().ink());
  }

  private void links() {
    int[] strongest = result.links().strongest(1);
    double strong = strongest.length == 0 ? 1 : result.links().result().score(strongest[0]);
    ScoreDigits digits = ScoreDigits.of(result.links().result(), IndexStructure.ROOT);
    int most = profiled.cities().stream().mapToInt(city -> city.links().size()).max().orElse(1);
    grid.lists(
        words.get("profile.links.name"),
        Math.max(1, most) * LINK,
        (place, x, top) -> {
          double baseline = top + ProfileGrid.LINE;
          List<CityProfile.Link> all = profiled.cities().get(place).links();
          if (all.isEmpty()) {
            grid.small(words.get("profile.links.none"), x, baseline, grid.width());
          }
          for (CityProfile.Link link : all) {
            String name = result.dataset().city(link.other()).name().in(figure.language());
            Font font = grid.sheet().regular(name, LIST);
            String fitting = FigureSheet.fitted(name, font, grid.width() - SHARE);
            grid.text(fitting, x, baseline, font, grid.style().ink());
            ending(digits.row(link.link()), x, baseline);
            double part = Math.clamp(link.score() / strong, 0, 1);
            grid.brush()
                .box(x, baseline + 4, part * grid.width(), BAR, grid.style().links().at(0.6));
            baseline += LINK;
          }
        });
  }

  private void values(int node) {
    IndexStructure structure = result.cities().structure();
    String name = structure.node(node).name().in(figure.language());
    Font font = grid.sheet().regular(name, ProfileGrid.TEXT);
    grid.row(
        grid.named(name, font, 0),
        font,
        unit(node),
        (place, x, middle) -> {
          int city = profiled.cities().get(place).city();
          boolean edited = ValueProvenance.isEdited(result, city, node);
          String said = Numbers.brief(result.cities().raw(node)[city]) + (edited ? "*" : "");
          Font own = grid.sheet().regular(said, ProfileGrid.TEXT);
          grid.text(said, x, middle + 4, own, grid.style().ink());
        });
  }

  private String unit(int node) {
    ValueProvenance origin = ValueProvenance.of(result, profiled.cities().getFirst().city(), node);
    YearWords years = new YearWords(figure::get);
    return Stream.of(
            origin.indicator().map(each -> each.unit().in(figure.language())).orElse(""),
            origin.year().equals(Dataset.TIMELESS)
                ? origin.indicator().map(Indicator::yearNote).orElse("")
                : ShownYears.ofCities(result, node)
                    .map(years::mark)
                    .orElseGet(() -> years.year(origin.year(), result.scenario().year())))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
