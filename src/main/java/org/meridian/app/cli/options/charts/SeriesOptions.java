package org.meridian.app.cli.options.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.charts.years.GroupFigure;
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.charts.years.YearMeasure;
import org.meridian.view.groups.GroupKinds;
import picocli.CommandLine.Option;

/** What lines over years show, and of whom. */
public final class SeriesOptions extends UsageCheck {

  @Option(
      names = "--series",
      paramLabel = "KIND:ID",
      description =
          "What lines show: score:NODE, rank:NODE, value:INDICATOR or links:INDICATOR; without an"
              + " ID that of the index.")
  private String measure;

  @Option(
      names = "--series-of",
      paramLabel = "WHAT",
      description =
          "Lines of groups instead of cities: region, country, saved, cluster, tier, corridor or an"
              + " attribute of cities.")
  private String by;

  @Option(
      names = "--series-as",
      paramLabel = "FIGURE",
      description = "How a group becomes a line: mean (default), median, sum, greatest or least.")
  private String figure;

  @Option(
      names = "--series-base",
      paramLabel = "YEAR",
      description = "Draw each line in percent of its own value in this year.")
  private String base;

  /** The choice that the options make. */
  public LineChoice read(ScenarioResult result) {
    LineChoice choice = LineChoice.USUAL;
    if (measure != null) {
      choice = choice.with(measure(result));
    }
    if (by != null) {
      KindCheck.require(this, by, GroupKinds.offered(result.dataset()));
      choice = choice.withBy(by);
    }
    if (figure != null) {
      require(by != null, "needs.other", "--series-as", "--series-of");
      require(
          choice.measure().kind() != YearMeasure.MeasureKind.LINKS,
          "no.effect.with",
          "--series-as",
          "--series " + choice.measure());
      choice = choice.with(word(GroupFigure.class, figure));
    }
    return base == null ? choice : choice.withBase(Optional.of(base(choice, result)));
  }

  private Period base(LineChoice choice, ScenarioResult result) {
    String measured = "--series " + choice.measure();
    require(choice.measure().isRatio(), "no.effect.with", "--series-base", measured);
    List<Period> years = result.dataset().years();
    return Period.parse(base)
        .filter(years::contains)
        .orElseThrow(
            () ->
                usage(
                    "none.of",
                    base,
                    years.stream().map(Period::toString).collect(Collectors.joining(", "))));
  }

  private YearMeasure measure(ScenarioResult result) {
    return YearMeasure.parse(measure)
        .filter(found -> found.isIn(result.dataset()))
        .orElseThrow(
            () ->
                usage(
                    "none.of",
                    measure,
                    YearMeasure.offered(result).stream()
                        .map(YearMeasure::toString)
                        .collect(Collectors.joining(", "))));
  }
}
