package org.meridian.view.map.marks;

import org.meridian.view.map.camera.MapCamera;

/**
 * Cities as circles, in the order of drawing: the biggest first, so that small ones stay visible on
 * top, but the few best last. One entry a circle in every array; arrays must not be written to.
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

  /** So many of the best lie on top of all others, the best last. */
  public static final int ON_TOP = 15;

  private static final double RIM = 0.9;
  private static final double BROAD_RIM = 1.7;

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

  /** Width of the rim in design pixels: broad around those on top. */
  public double rim(int mark) {
    return mark >= size() - ON_TOP ? BROAD_RIM : RIM;
  }

  @Override
  public PaintStage stage() {
    return PaintStage.SYMBOLS;
  }

  @Override
  public MarkFinder finder(MarkFinder before) {
    return new SymbolFinder(this);
  }

  /** The circle of a city in pixels: column, row, radius; empty where it is not on the map. */
  public double[] circle(MapCamera camera, int city) {
    for (int mark = 0; mark < size(); mark++) {
      if (cities[mark] == city) {
        return new double[] {
          camera.px(x[mark]), camera.py(y[mark]), radius[mark] * camera.growth()
        };
      }
    }
    return new double[0];
  }
}
