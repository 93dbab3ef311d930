package org.meridian.view.charts.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.meridian.flow.LinkSelection;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.model.City;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.charts.LineColours;
import org.meridian.view.charts.scatter.ScatterPoint.ScatterPlace;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;

/**
 * Works out the points of a scatter plot: those that the filters leave and that have both values.
 */
final class ScatterPoints {

  private final ScenarioResult result;
  private final ScatterChoice choice;
  private final Set<String> selected;
  private final double[] x;
  private final double[] y;
  private final double[] size;
  private int left;

  ScatterPoints(ScenarioResult result, ScatterChoice choice, Set<String> selected) {
    this.result = result;
    this.choice = choice;
    this.selected = selected;
    x = choice.x().values(result);
    y = choice.y().values(result);
    size = choice.scales().size().map(axis -> axis.values(result)).orElseGet(() -> new double[0]);
  }

  /** How many cities or links lack one of the two values. */
  int left() {
    return left;
  }

  /** Colours of the cities that have both values; one colour for links. */
  LineColours colours(Supplier<ClusterFinder> finder) {
    List<Integer> drawn =
        choice.isOfLinks()
            ? List.of()
            : cities().stream().filter(city -> !Double.isNaN(x[city] + y[city])).toList();
    return LineColours.of(
        result, choice.isOfLinks() ? LineColours.ONE : choice.by(), drawn, finder);
  }

  private List<Integer> cities() {
    boolean[] shown = result.shownCities();
    return IntStream.range(0, shown.length).filter(city -> shown[city]).boxed().toList();
  }

  List<ScatterPoint> of(LineColours colours) {
    return choice.isOfLinks() ? links() : ofCities(colours);
  }

  private List<ScatterPoint> ofCities(LineColours colours) {
    List<ScatterPoint> points = new ArrayList<>();
    for (int city : cities()) {
      City each = result.dataset().city(city);
      add(
          points,
          new ScatterPoint(
              each.id(),
              TextInLanguage.name(each.name()),
              new ScatterPlace(x[city], y[city], size.length == 0 ? Double.NaN : size[city]),
              colours.colour(city),
              selected.contains(each.id()),
              List.of(each.id())));
    }
    return points;
  }

  private List<ScatterPoint> links() {
    LinkSelection selection = result.shownLinks();
    LinkTable table = result.links().links();
    List<ScatterPoint> points = new ArrayList<>();
    for (int link : selection.shown()) {
      City from = result.dataset().city(table.origin(link));
      City to = result.dataset().city(table.destination(link));
      add(
          points,
          new ScatterPoint(
              from.id() + ">" + to.id(),
              words ->
                  words.get("charts.scatter.pair", words.get(from.name()), words.get(to.name())),
              new ScatterPlace(
                  ofLink(choice.x(), link, from, to),
                  ofLink(choice.y(), link, from, to),
                  choice
                      .scales()
                      .size()
                      .map(axis -> ofLink(axis, link, from, to))
                      .orElse(Double.NaN)),
              LineColours.NEUTRAL,
              selected.contains(from.id()) || selected.contains(to.id()),
              List.of(from.id(), to.id())));
    }
    return points;
  }

  private double ofLink(ScatterAxis axis, int link, City from, City to) {
    if (axis.kind() == ScatterAxis.AxisKind.KM) {
      return GreatCircle.distanceKm(
          from.longitude(), from.latitude(), to.longitude(), to.latitude());
    }
    int node = LinkSelection.measure(result.links().result(), axis.id());
    return result.links().result().scores(node)[link];
  }

  private void add(List<ScatterPoint> points, ScatterPoint point) {
    if (Double.isNaN(point.place().x()) || Double.isNaN(point.place().y())) {
      left++;
    } else {
      points.add(point);
    }
  }
}
