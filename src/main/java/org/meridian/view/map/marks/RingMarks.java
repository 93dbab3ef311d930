package org.meridian.view.map.marks;

import java.util.List;

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

  /**
   * One ring.
   *
   * @param radius in pixels
   */
  public record RingMark(double x, double y, double radius, int argb) {}

  /** Rings of one width. */
  public static RingMarks of(List<RingMark> rings, double width) {
    RingMarks marks =
        new RingMarks(
            rings.stream().mapToDouble(RingMark::x).toArray(),
            rings.stream().mapToDouble(RingMark::y).toArray(),
            new float[rings.size()],
            rings.stream().mapToInt(RingMark::argb).toArray(),
            width);
    for (int at = 0; at < rings.size(); at++) {
      marks.radius[at] = (float) rings.get(at).radius();
    }
    return marks;
  }

  @Override
  public PaintStage stage() {
    return PaintStage.SYMBOLS;
  }
}
