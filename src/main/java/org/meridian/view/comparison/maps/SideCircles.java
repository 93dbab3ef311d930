package org.meridian.view.comparison.maps;

import org.meridian.text.Messages;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.style.MapStyle;

/** What circles of cities stand for in place of scores. */
interface SideCircles {

  /** The value of a city, by its position; NaN where it has none. */
  double value(int city);

  /** The area of a value's circle as a share of the largest, 0 to 1. */
  double area(double value);

  /** The colour of a value. */
  int colour(double value, MapStyle style);

  /**
   * The key.
   *
   * @param largest radius of the largest circle, in pixels
   * @param without how many cities have no value
   */
  MapLegend.CircleKey key(MapStyle style, double largest, long without, Messages words);
}
