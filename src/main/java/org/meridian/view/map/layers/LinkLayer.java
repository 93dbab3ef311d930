package org.meridian.view.map.layers;

import org.meridian.flow.LinkCounts;
import org.meridian.view.map.marks.LinkMarks;

/**
 * The links of a map.
 *
 * @param marks courses and looks; the order of drawing holds only what is shown
 * @param density whether they are added up as density instead of laid over each other
 * @param crisp how many of the last in the order get a soft glow: the strongest, or the selected
 * @param shown how many are drawn
 * @param counts how many of them there are, by the measure that they are drawn by
 * @param scores of all links of the result, NaN where a link has none; not a copy
 */
public record LinkLayer(
    LinkMarks marks, boolean density, int crisp, int shown, LinkCounts counts, double[] scores) {

  /** No links. */
  public static final LinkLayer NONE =
      new LinkLayer(LinkMarks.NONE, false, 0, 0, LinkCounts.NONE, new double[0]);
}
