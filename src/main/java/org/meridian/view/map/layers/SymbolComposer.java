package org.meridian.view.map.layers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.SymbolOptions;
import org.meridian.view.style.ColourScale;
import org.meridian.view.style.MapStyle;

/**
 * Makes circles of cities: area in proportion to the value (radius {@code R sqrt(v / v_max)}), a
 * small grey disc where there is none. Where values go below zero, the area stands for the distance
 * from the lowest one instead, and the legend says so by its samples.
 */
public final class SymbolComposer {

  /** The radius of the smallest circle, in design pixels. */
  public static final double LEAST = 1.4;

  /** The radius of a circle without data, in design pixels. */
  public static final double NO_DATA = 1.8;

  /** Scores run to this; so does their scale, that a colour means one score in every picture. */
  private static final double WHOLE = 100;

  /** What stays below this, as a share between 0 and 1, has a scale of its own. */
  private static final double TINY = 1.5;

  /** From here on all scores have the last colour: hardly a city comes so far. */
  private static final double LAST_COLOUR = 0.8;

  private final Dataset dataset;
  private final double[] values;
  private final MapStyle style;
  private final double largest;
  private final double unit;
  private final double low;
  private final double high;
  private final ColourScale ramp;

  /**
   * @param values one a city, NaN missing; empty if no city has any
   * @param size factor on the radius
   * @param span values between which size and colour run; empty for those of the cities
   */
  public SymbolComposer(
      Dataset dataset,
      double[] values,
      boolean[] shown,
      MapStyle style,
      double unit,
      double size,
      Optional<SymbolOptions.Span> span) {
    this.dataset = dataset;
    this.values = new double[dataset.cities().size()];
    this.style = style;
    this.unit = unit;
    Arrays.fill(this.values, Double.NaN);
    System.arraycopy(values, 0, this.values, 0, values.length);
    double[] present = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    double least = Arrays.stream(present).min().orElse(Double.NaN);
    double most = Arrays.stream(present).max().orElse(Double.NaN);
    boolean fixed = least >= 0 && most <= WHOLE && most > TINY;
    low = span.map(SymbolOptions.Span::low).orElse(fixed ? 0 : least);
    high = span.map(SymbolOptions.Span::high).orElse(fixed ? WHOLE : most);
    ColourScale given = style.circles().ramp();
    ramp = isWhole() ? given.reaching(LAST_COLOUR) : given;
    int count = 0;
    for (boolean each : shown) {
      count += each ? 1 : 0;
    }
    largest = largest(count, unit, size);
  }

  /**
   * The radius of the largest circle, in pixels.
   *
   * @param count how many cities are shown
   * @param size factor on the radius
   */
  public static double largest(int count, double unit, double size) {
    return unit * size * Math.clamp(74 / Math.pow(Math.max(1, count), 0.36), 2.4, 16);
  }

  /** The radius that stands for a value, in pixels. */
  double radius(double value) {
    if (Double.isNaN(value)) {
      return NO_DATA * unit;
    }
    double zero = Math.min(0, low);
    double span = high - zero;
    double part = span > 0 ? Math.max(0, (value - zero) / span) : 1;
    return Math.max(LEAST * unit, largest * Math.sqrt(part));
  }

  /** The colour that stands for a value. */
  int colour(double value) {
    if (Double.isNaN(value)) {
      return style.circles().noData();
    }
    return ramp.at(high > low ? Math.clamp((value - low) / (high - low), 0, 1) : 1);
  }

  /** Whether the scale is that of scores, 0 to 100, which is the same in every picture. */
  boolean isWhole() {
    return low == 0 && high == WHOLE;
  }

  /** The ramp between the lowest and the highest value of the scale. */
  ColourScale ramp() {
    return ramp;
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  /** The circles of all shown cities that lie on the map. */
  public SymbolMarks compose(boolean[] shown, MapCamera camera) {
    double[] x = new double[dataset.cities().size()];
    double[] y = new double[x.length];
    Arrays.fill(x, Double.NaN);
    double[] point = new double[2];
    for (int city = 0; city < x.length; city++) {
      City place = dataset.city(city);
      if (shown[city]
          && place.isPlaced()
          && camera.projection().project(place.longitude(), place.latitude(), point)) {
        x[city] = point[0];
        y[city] = point[1];
      }
    }
    int[] order =
        IntStream.range(0, x.length)
            .filter(city -> !Double.isNaN(x[city]))
            .boxed()
            .sorted(Comparator.comparingDouble(city -> -radius(values[city])))
            .mapToInt(Integer::intValue)
            .toArray();
    return marks(bestOnTop(order), x, y);
  }

  /** The circles of cities that the filter leaves out, as large as if they were shown. */
  public SymbolMarks faded(boolean[] hidden, MapCamera camera) {
    return FadedCities.faded(compose(hidden, camera), style);
  }

  /** The biggest lie at the back, but the first few on top, or London lies under its neighbours. */
  public static int[] bestOnTop(int[] biggestFirst) {
    int top = Math.min(SymbolMarks.ON_TOP, biggestFirst.length);
    int[] order = new int[biggestFirst.length];
    System.arraycopy(biggestFirst, top, order, 0, order.length - top);
    for (int place = 0; place < top; place++) {
      order[order.length - 1 - place] = biggestFirst[place];
    }
    return order;
  }

  private SymbolMarks marks(int[] order, double[] x, double[] y) {
    int n = order.length;
    SymbolMarks marks =
        new SymbolMarks(
            order, new double[n], new double[n], new float[n], new int[n], new double[n]);
    for (int i = 0; i < n; i++) {
      marks.x()[i] = x[order[i]];
      marks.y()[i] = y[order[i]];
      marks.values()[i] = values[order[i]];
      marks.radius()[i] = (float) radius(values[order[i]]);
      marks.argb()[i] = colour(values[order[i]]);
    }
    return marks;
  }
}
