package org.meridian.view.map.marks;

import org.meridian.view.map.options.LinkEnds;

/**
 * How links are to look: one entry a link in every array, and the order of drawing. Arrays are
 * taken over, not copied, and must not be written to afterwards.
 *
 * @param paths the paths
 * @param order link numbers, weakest first; links that are not in it are not drawn
 * @param argb colour and opacity a link, not premultiplied
 * @param widths width a link in pixels at its origin, above 0
 * @param ends how the ends look
 * @param gaps room to leave before the destination in pixels, for arrow heads only; may be empty
 */
public record LinkMarks(
    ProjectedPaths paths, int[] order, int[] argb, float[] widths, LinkEnds ends, float[] gaps) {

  /** Nothing to draw. */
  public static final LinkMarks NONE =
      new LinkMarks(
          ProjectedPaths.EMPTY, new int[0], new int[0], new float[0], LinkEnds.EVEN, new float[0]);

  /** Checks that each link has its look. */
  public LinkMarks {
    if (argb.length != paths.size() || widths.length != paths.size()) {
      throw new IllegalArgumentException("each link needs a colour and a width");
    }
  }

  /** Links without direction. */
  public static LinkMarks even(ProjectedPaths paths, int[] order, int[] argb, float[] widths) {
    return new LinkMarks(paths, order, argb, widths, LinkEnds.EVEN, new float[0]);
  }

  /** Room to leave before the destination of a link, in pixels. */
  public float gap(int link) {
    return gaps.length == 0 ? 0 : gaps[link];
  }

  /** How many links are drawn. */
  public int size() {
    return order.length;
  }

  /** How many bytes paths and looks of all links take. */
  public long bytes() {
    long floats = paths.xy().length + (long) widths.length + gaps.length;
    return 4 * (floats + paths.starts().length + order.length + argb.length);
  }

  /** The same links, with widths multiplied by a factor. */
  public LinkMarks widened(double factor) {
    float[] wider = new float[widths.length];
    for (int i = 0; i < wider.length; i++) {
      wider[i] = (float) (widths[i] * factor);
    }
    return new LinkMarks(paths, order, argb, wider, ends, gaps);
  }
}
