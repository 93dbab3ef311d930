package org.meridian.view.charts.scatter;

import java.util.List;
import org.meridian.view.content.TextInLanguage;

/**
 * A city or link in a scatter plot.
 *
 * @param key unique in the plot
 * @param name of the city, or of both ends
 * @param place where a point stands
 * @param colour position in the set of colours
 * @param isLit whether it, or an end of it, is selected
 * @param cities ids of the city or of both ends
 */
public record ScatterPoint(
    String key,
    TextInLanguage name,
    ScatterPlace place,
    int colour,
    boolean isLit,
    List<String> cities) {

  /** Copies the list. */
  public ScatterPoint {
    cities = List.copyOf(cities);
  }

  /**
   * Where a point stands.
   *
   * @param x across
   * @param y upwards
   * @param size what its area stands for; NaN where there is none, or points are of one size
   */
  public record ScatterPlace(double x, double y, double size) {}
}
