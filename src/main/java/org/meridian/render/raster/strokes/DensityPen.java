package org.meridian.render.raster.strokes;

/**
 * Adds up coverage in integers, so that the order of links does not matter. Its loops are those of
 * {@link SourceOverPen}, each written for its own memory: the calls in them would be all they do.
 */
final class DensityPen extends StrokePen {

  private final int[] sums;

  /**
   * A pen for a tile.
   *
   * @param sums one a pixel of all tiles
   */
  DensityPen(int[] sums, TileGrid tiles, int tile) {
    super(tiles, tile);
    this.sums = sums;
  }

  @Override
  void choose(int rgb) {}

  @Override
  void run(int first, int count, int stride, int coverage, int across, int both, int cap) {
    int[] target = sums;
    int end = first + count * stride;
    int e = coverage;
    for (int i = first; i != end; i += stride) {
      target[i] += capped(e, both, cap);
      e += across;
    }
  }

  @Override
  void hair(int count, int left, int slope, int begin, int forth, int aside, int coverage) {
    int[] target = sums;
    int whole = (coverage << PHASE_BITS) + 2 * HAIR_ROUNDING;
    int place = left;
    int row = begin;
    for (int k = count; k > 0; k--) {
      int i = row + (place >> StrokeSegment.FRACTION) * aside;
      int second = (place >> PHASE_SHIFT & PHASE_MASK) * coverage + HAIR_ROUNDING;
      target[i] += whole - second >> HAIR_SHIFT;
      target[i + aside] += second >> HAIR_SHIFT;
      place += slope;
      row += forth;
    }
  }

  @Override
  void broad(
      int count,
      int left,
      int slope,
      int begin,
      int forth,
      int aside,
      int pixels,
      int across,
      int both,
      int cap) {
    int[] target = sums;
    int rise = across >> RISE_SHIFT;
    int further = (pixels - 1) * aside;
    int place = left;
    int row = begin;
    for (int k = count; k > 0; k--) {
      int i = row + (place >> StrokeSegment.FRACTION) * aside;
      int last = i + further;
      int coverage = ((~place & PLACE_MASK) * rise >> RISE_REST) + BinnedStrokes.ROUNDING;
      target[i] += coverage >> BinnedStrokes.INK_FRACTION;
      for (i += aside; i != last; i += aside) {
        coverage += across;
        int within = Math.min(cap, Math.min(coverage, both - coverage));
        target[i] += within >> BinnedStrokes.INK_FRACTION;
      }
      coverage += across;
      target[i] += Math.max(0, both - coverage) >> BinnedStrokes.INK_FRACTION;
      place += slope;
      row += forth;
    }
  }
}
