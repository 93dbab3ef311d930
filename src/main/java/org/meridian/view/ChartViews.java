package org.meridian.view;

import java.util.Set;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.charts.sides.WhyContent;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.charts.years.LinesContent;
import org.meridian.view.charts.years.YearCharts;
import org.meridian.view.comparison.ChangeReasons;
import org.meridian.view.comparison.ComparisonContent;

/** The views of charts over years and between sides. */
final class ChartViews {

  /** Ranks of two sides as slopes. */
  static final View SLOPE =
      new View(
          "slope",
          "charts.slope.title",
          ViewGroup.COMPARE,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.BASELINE, ViewOption.SIDES, ViewOption.SELECTION, ViewOption.SLOPES),
          ask ->
              SlopeContent.of(
                  ContentMakers.compared(ask),
                  ask.choices().charts().slope(),
                  ask.choices().selected(),
                  ask.clusters()));

  /** Why a city's place or score changed between two sides. */
  static final View WHY =
      new View(
          "why",
          "charts.why.title",
          ViewGroup.COMPARE,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.BASELINE, ViewOption.SIDES, ViewOption.SELECTION, ViewOption.SHARES),
          ask -> {
            ComparisonContent compared = ContentMakers.compared(ask);
            return WhyContent.of(
                compared,
                ChangeReasons.of(compared.comparison()),
                ask.choices().selected().stream().sorted().findFirst(),
                ask.choices().charts().unit());
          });

  /** Lines of any measure over the years of the dataset. */
  static final View LINES =
      new View(
          "lines",
          "charts.lines.title",
          ViewGroup.COMPARE,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.SELECTION, ViewOption.LINES),
          ask ->
              LinesContent.of(
                  ask.result(),
                  YearCharts.series(ask.result()),
                  ask.choices().charts().lines(),
                  ask.choices().selected(),
                  ask.clusters()));

  /** Ranks over the years of the dataset. */
  static final View BUMP =
      new View(
          "bump",
          "charts.bump.title",
          ViewGroup.COMPARE,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.SELECTION, ViewOption.RANKS),
          ask ->
              BumpContent.of(
                  ask.result(),
                  YearCharts.series(ask.result()),
                  ask.choices().charts().bump(),
                  ask.choices().selected(),
                  ask.clusters()));

  /** Several ranked lists side by side. */
  static final View TOP_LISTS =
      new View(
          "top-lists",
          "charts.lists.title",
          ViewGroup.COMPARE,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.BASELINE, ViewOption.SIDES, ViewOption.SELECTION, ViewOption.LISTS),
          ask ->
              TopListsContent.of(
                  ask.result(),
                  ask.choices().charts().lists(),
                  ask.choices().selected(),
                  new TopListsContent.ListTools(
                      ask.baseline().orElse(ask.result()),
                      new SideMaker(ask.others()),
                      ask.clusters())));

  /** Cities or links as points by any two measures. */
  static final View SCATTER =
      new View(
          "scatter",
          "charts.scatter.title",
          ViewGroup.CITIES,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.SELECTION, ViewOption.SCATTER),
          ask ->
              ScatterContent.of(
                  ask.result(),
                  ask.choices().charts().scatter(),
                  ask.choices().selected(),
                  ask.clusters()));

  private ChartViews() {}
}
