package org.meridian.render.raster.strokes;

/**
 * A straight segment of a stroke, worked out so far that only integers are counted up from step to
 * step. Filled by {@link SegmentBuilder}, one segment after another.
 *
 * <p>A steep segment is drawn row by row, a flat one column by column, so that each step covers few
 * pixels, and as many in every step. <em>Steps</em> are counted along that main axis,
 * <em>places</em> along the other. Places have {@link #FRACTION} fraction bits.
 */
final class StrokeSegment {

  /** Fraction bits of places. */
  static final int FRACTION = 15;

  /** Steps are columns and places are rows, not the other way round. */
  boolean flat;

  /** The first step, which is a pixel along its longer direction. */
  int first;

  /** The step behind the last. */
  int end;

  /** The first step that no cut touches. */
  int freeFirst;

  /** The step behind the last one that no cut touches. */
  int freeEnd;

  /** The place where the first step begins. */
  int left;

  /** How far the stroke moves from step to step. */
  int slope;

  /** How many pixels a step covers, at least 2. */
  int pixels;

  /** {@link BinnedStrokes#HAIR}, {@link BinnedStrokes#BROAD} or neither. */
  int breadth;

  /** The colour; its opacity has no meaning. */
  int colour;

  /** How much more coverage each place takes than the one before, where coverage rises. */
  int across;

  /** Twice the coverage in the middle of the stroke, were it not capped. */
  int both;

  /** The greatest coverage that it gives a pixel. */
  int cap;

  /** How the ends are cut: a sum of {@link BinnedStrokes#CUT_LOW} and the like. */
  int cuts;

  /** Place of the cut at the lower end in the first step. */
  int low;

  /** How far that cut moves from step to step. */
  int lowLean;

  /** Place of the cut at the higher end in the last step. */
  int high;

  /** How far that cut moves from step to step. */
  int highLean;

  /** The place where a step begins. */
  int leftIn(int step) {
    return left + (step - first) * slope;
  }

  /** The first pixel whose centre lies at a place or behind it. */
  static int pixel(int place) {
    return (place + BinnedStrokes.HALF) >> FRACTION;
  }
}
