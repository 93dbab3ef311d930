package org.meridian.render.scene;

import org.meridian.render.raster.LinkMarks;

/**
 * The links of a map.
 *
 * @param marks courses and looks; the order of drawing holds only what is shown
 * @param density whether they are added up as density instead of laid over each other
 * @param crisp how many of the last in the order get a soft glow: the strongest, or the selected
 * @param shown how many are drawn
 * @param total how many there are
 * @param scores of all links of the result, NaN where a link has none; not a copy
 */
public record LinkLayer(
    LinkMarks marks, boolean density, int crisp, int shown, int total, double[] scores) {

  /** No links. */
  public static final LinkLayer NONE = new LinkLayer(LinkMarks.NONE, false, 0, 0, 0, new double[0]);
}
