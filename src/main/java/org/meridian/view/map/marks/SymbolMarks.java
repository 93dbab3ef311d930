package org.meridian.view.map.marks;

import java.util.OptionalInt;
import org.meridian.view.map.camera.MapCamera;

/**
 * Cities as circles, in the order of drawing: the biggest first, so that small ones stay visible on
 * top. One entry a circle in every array; arrays must not be written to.
 *
 * @param cities position in the dataset
 * @param x map coordinate in radii of the sphere
 * @param y map coordinate in radii of the sphere
 * @param radius in pixels
 * @param argb colour of the disc
 * @param values what the area stands for; NaN is no data
 */
public record SymbolMarks(
    int[] cities, double[] x, double[] y, float[] radius, int[] argb, double[] values)
    implements LayerMarks {

  /** No circles. */
  public static final SymbolMarks NONE =
      new SymbolMarks(
          new int[0], new double[0], new double[0], new float[0], new int[0], new double[0]);

  /** How many circles there are. */
  public int size() {
    return cities.length;
  }

  /** Whether a circle stands for a city without data. */
  public boolean isNoData(int mark) {
    return Double.isNaN(values[mark]);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.SYMBOLS;
  }

  /** Of the circles that hold the pixel, the one whose middle is nearest. */
  @Override
  public MarkFinder finder(MarkFinder before) {
    return this::at;
  }

  private OptionalInt at(MapCamera camera, double px, double py) {
    double growth = camera.growth();
    double best = Double.MAX_VALUE;
    int found = -1;
    for (int mark = 0; mark < size(); mark++) {
      double dx = camera.px(x[mark]) - px;
      double dy = camera.py(y[mark]) - py;
      double reach = radius[mark] * growth + MarkFinder.TOLERANCE * camera.unit();
      double square = dx * dx + dy * dy;
      if (square <= reach * reach && square <= best) {
        best = square;
        found = mark;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(cities[found]);
  }
}
