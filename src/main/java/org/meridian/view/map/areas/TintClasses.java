package org.meridian.view.map.areas;

import java.util.Arrays;
import java.util.List;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClassBreaks;
import org.meridian.view.style.MapStyle;

/**
 * Classes of the numbers of areas.
 *
 * @param bounds of the classes, ascending; empty where no area has a number
 * @param style the palette
 */
public record TintClasses(double[] bounds, MapStyle style) {

  private static final int CLASSES = 5;
  private static final double PALEST = 0.12;
  private static final double DEEPEST = 0.5;

  /** Classes that hold about as many areas each. */
  public static TintClasses of(List<TintedArea> areas, MapStyle style) {
    double[] values = areas.stream().mapToDouble(TintedArea::value).toArray();
    return new TintClasses(
        Arrays.stream(ClassBreaks.quantiles(values, CLASSES)).distinct().toArray(), style);
  }

  /** How many there are, at least 1. */
  public int count() {
    return Math.max(1, bounds.length - 1);
  }

  /** The colour over land of an area of a number. */
  public int colour(double value) {
    return colourOf(classOf(value));
  }

  private int classOf(double value) {
    return bounds.length < 2 ? 0 : ClassBreaks.classOf(value, bounds);
  }

  /** The colour of an area that lies over land and sea alike. */
  public int strong(double value) {
    return strongOf(classOf(value));
  }

  /** The same of a class, 0 the lowest. */
  public int strongOf(int at) {
    double t = count() < 2 ? 1 : (double) at / (count() - 1);
    return style.circles().ramp().at(t);
  }

  /** The colour over land of a class, 0 the lowest. */
  public int colourOf(int at) {
    double t = count() < 2 ? 1 : (double) at / (count() - 1);
    int strong = style.circles().ramp().at(0.7);
    return ArgbColour.mix(style.ground().land(), strong, PALEST + (DEEPEST - PALEST) * t);
  }
}
