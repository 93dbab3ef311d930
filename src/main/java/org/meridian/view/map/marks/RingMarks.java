package org.meridian.view.map.marks;

/**
 * Circles that are only stroked, over the circles of cities. One entry a ring in every array;
 * arrays must not be written to.
 *
 * @param x map coordinate in radii of the sphere
 * @param y map coordinate in radii of the sphere
 * @param radius in pixels
 * @param argb colour
 * @param width of the line in pixels
 */
public record RingMarks(double[] x, double[] y, float[] radius, int[] argb, double width)
    implements LayerMarks {

  /** No rings. */
  public static final RingMarks NONE =
      new RingMarks(new double[0], new double[0], new float[0], new int[0], 1);

  @Override
  public PaintStage stage() {
    return PaintStage.SYMBOLS;
  }
}
