package org.meridian.view.charts.scatter;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.charts.scatter.ScatterPoint.ScatterPlace;

/**
 * Where a city stood in years that were shown before, as years are played.
 *
 * @param point where it stands now
 * @param before its earlier places, in order; one without both values is left out
 */
public record ScatterTrail(ScatterPoint point, List<ScatterPlace> before) {

  private static final int MOST_CITIES = 8;

  /** Copies the list. */
  public ScatterTrail {
    before = List.copyOf(before);
  }

  /**
   * The trails of selected cities, of the first of them where they are many.
   *
   * @param shown results that were shown before, in order
   */
  static List<ScatterTrail> of(
      List<ScenarioResult> shown, ScatterChoice choice, List<ScatterPoint> points) {
    if (shown.isEmpty() || choice.isOfLinks()) {
      return List.of();
    }
    List<double[]> across = shown.stream().map(choice.x()::values).toList();
    List<double[]> upwards = shown.stream().map(choice.y()::values).toList();
    return points.stream()
        .filter(ScatterPoint::isLit)
        .limit(MOST_CITIES)
        .map(point -> of(point, shown.getFirst(), across, upwards))
        .toList();
  }

  private static ScatterTrail of(
      ScatterPoint point, ScenarioResult any, List<double[]> across, List<double[]> upwards) {
    int city = any.dataset().cityPosition(point.key()).orElseThrow();
    List<ScatterPlace> places = new ArrayList<>();
    for (int at = 0; at < across.size(); at++) {
      ScatterPlace place =
          new ScatterPlace(across.get(at)[city], upwards.get(at)[city], Double.NaN);
      if (!Double.isNaN(place.x() + place.y())) {
        places.add(place);
      }
    }
    return new ScatterTrail(point, places);
  }
}
