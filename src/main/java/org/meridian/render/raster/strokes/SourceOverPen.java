package org.meridian.render.raster.strokes;

/** Lays colours over what is there, as a glaze (Porter-Duff source-over). */
final class SourceOverPen extends StrokePen {

  private final long[] lanes;
  private long colour;

  /**
   * A pen for a tile. Ink counts opacity, 256 for full.
   *
   * @param lanes of all tiles, see {@link WidePixels}
   */
  SourceOverPen(long[] lanes, TileGrid tiles, int tile) {
    super(tiles, tile);
    this.lanes = lanes;
  }

  @Override
  void choose(int rgb) {
    colour = WidePixels.whole(rgb | 0xFF000000);
  }

  @Override
  void run(int first, int count, int stride, int coverage, int across, int both, int cap) {
    long[] target = lanes;
    long own = colour;
    int end = first + count * stride;
    int e = coverage;
    for (int i = first; i != end; i += stride) {
      target[i] = WidePixels.over(target[i], own, capped(e, both, cap));
      e += across;
    }
  }

  @Override
  void hair(int count, int left, int slope, int begin, int forth, int aside, int coverage) {
    long[] target = lanes;
    long own = colour;
    int whole = (coverage << PHASE_BITS) + 2 * HAIR_ROUNDING;
    int place = left;
    int row = begin;
    for (int k = count; k > 0; k--) {
      int i = row + (place >> StrokeSegment.FRACTION) * aside;
      int second = (place >> PHASE_SHIFT & PHASE_MASK) * coverage + HAIR_ROUNDING;
      target[i] = WidePixels.over(target[i], own, whole - second >> HAIR_SHIFT);
      target[i + aside] = WidePixels.over(target[i + aside], own, second >> HAIR_SHIFT);
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
    long[] target = lanes;
    long own = colour;
    int rise = across >> RISE_SHIFT;
    int further = (pixels - 1) * aside;
    int place = left;
    int row = begin;
    for (int k = count; k > 0; k--) {
      int i = row + (place >> StrokeSegment.FRACTION) * aside;
      int last = i + further;
      int coverage = ((~place & PLACE_MASK) * rise >> RISE_REST) + BinnedStrokes.ROUNDING;
      target[i] = WidePixels.over(target[i], own, coverage >> BinnedStrokes.INK_FRACTION);
      for (i += aside; i != last; i += aside) {
        coverage += across;
        int within = Math.min(cap, Math.min(coverage, both - coverage));
        target[i] = WidePixels.over(target[i], own, within >> BinnedStrokes.INK_FRACTION);
      }
      coverage += across;
      target[i] =
          WidePixels.over(
              target[i], own, Math.max(0, both - coverage) >> BinnedStrokes.INK_FRACTION);
      place += slope;
      row += forth;
    }
  }
}
