package org.meridian.render.raster.strokes;

/**
 * Inks the pixels of {@link BinnedStrokes} in a tile, each pixel of a stroke at most once. What
 * pixels become is up to the kind of pen.
 */
abstract class StrokePen {

  /** Fraction bits of the coverage that pixels of hair lines share. */
  static final int HAIR_FRACTION = 4;

  /** How exactly it is known where in its first pixel a hair line begins: bits of a place. */
  static final int PHASE_BITS = 12;

  static final int PHASE_SHIFT = StrokeSegment.FRACTION - PHASE_BITS;
  static final int PHASE_MASK = (1 << PHASE_BITS) - 1;
  static final int HAIR_SHIFT = PHASE_BITS + HAIR_FRACTION;
  static final int HAIR_ROUNDING = 1 << (HAIR_SHIFT - 1);

  /** The same in broad lines: all bits, times the coverage over a place without its last bits. */
  static final int PLACE_MASK = (1 << StrokeSegment.FRACTION) - 1;

  static final int RISE_SHIFT = 11;
  static final int RISE_REST = StrokeSegment.FRACTION - RISE_SHIFT;

  private final int left;
  private final int top;
  private final int right;
  private final int bottom;
  private final int origin;

  /** A pen for a tile. */
  StrokePen(TileGrid tiles, int tile) {
    left = tiles.left(tile);
    top = tiles.top(tile);
    right = tiles.right(tile);
    bottom = tiles.bottom(tile);
    origin = tiles.position(tile);
  }

  /** Chooses the colour of the following strokes; its opacity has no meaning. */
  abstract void choose(int rgb);

  /**
   * Inks some pixels; see {@link BinnedStrokes} for the last four.
   *
   * @param first its position among those of all tiles
   * @param count how many
   * @param stride from one to the next
   * @param coverage of the first, before it is capped
   */
  abstract void run(int first, int count, int stride, int coverage, int across, int both, int cap);

  /**
   * Inks steps of a hair line: two pixels each, which share its coverage.
   *
   * @param count of the steps
   * @param left place where the stroke begins in the first step, and a half
   * @param slope from step to step
   * @param begin position of place 0 of the first step
   * @param forth position from step to step
   * @param aside position from place to place
   * @param coverage of both pixels, with {@link #HAIR_FRACTION} fraction bits
   */
  abstract void hair(int count, int left, int slope, int begin, int forth, int aside, int coverage);

  /**
   * Inks steps of a stroke that is a pixel broad or broader: coverage rises in the first pixel of
   * each and falls in the last.
   *
   * @param pixels of each step
   */
  abstract void broad(
      int count,
      int left,
      int slope,
      int begin,
      int forth,
      int aside,
      int pixels,
      int across,
      int both,
      int cap);

  /** The coverage of a pixel, whole and capped. */
  static int capped(int coverage, int both, int cap) {
    return Math.max(0, Math.min(cap, Math.min(coverage, both - coverage)))
        >> BinnedStrokes.INK_FRACTION;
  }

  /** Draws strokes, which begin from a place on and end before another. */
  final void draw(int[] numbers, int from, int end) {
    for (int at = from; at < end; ) {
      int kind = numbers[at + BinnedStrokes.KIND];
      choose(numbers[at + BinnedStrokes.COLOUR]);
      if ((kind & BinnedStrokes.SLOW) != 0) {
        slow(numbers, at, kind);
        at += BinnedStrokes.LONG;
        continue;
      }
      // Inlined twice, so that the compiler knows the distances from pixel to pixel.
      if ((kind & BinnedStrokes.FLAT) != 0) {
        quick(numbers, at, kind, 1, TileGrid.STRIDE);
      } else {
        quick(numbers, at, kind, TileGrid.STRIDE, 1);
      }
      at += BinnedStrokes.SHORT;
    }
  }

  private void quick(int[] numbers, int at, int kind, int forth, int aside) {
    int count = BinnedStrokes.count(kind);
    int first = numbers[at + BinnedStrokes.LEFT];
    int slope = numbers[at + BinnedStrokes.LEAN];
    int begin = numbers[at + BinnedStrokes.BEGIN];
    int across = numbers[at + BinnedStrokes.ACROSS];
    if ((kind & BinnedStrokes.HAIR) != 0) {
      int coverage = across >> BinnedStrokes.INK_FRACTION - HAIR_FRACTION;
      hair(count, first, slope, begin, forth, aside, coverage);
    } else {
      int both = numbers[at + BinnedStrokes.BOTH];
      int cap = numbers[at + BinnedStrokes.CAP];
      broad(
          count, first, slope, begin, forth, aside, BinnedStrokes.pixels(kind), across, both, cap);
    }
  }

  private void slow(int[] numbers, int at, int kind) {
    if ((kind & BinnedStrokes.HEAD) != 0) {
      ArrowHead.draw(numbers, at, this);
      return;
    }
    boolean flat = (kind & BinnedStrokes.FLAT) != 0;
    int low = flat ? top : left;
    int high = flat ? bottom : right;
    int forth = flat ? 1 : TileGrid.STRIDE;
    int aside = flat ? TileGrid.STRIDE : 1;
    int pixels = BinnedStrokes.pixels(kind);
    int across = numbers[at + BinnedStrokes.ACROSS];
    for (int step = 0; step < BinnedStrokes.count(kind); step++) {
      int begin = numbers[at + BinnedStrokes.LEFT] + step * numbers[at + BinnedStrokes.LEAN];
      int place = begin >> StrokeSegment.FRACTION;
      int from = Math.max(low, place);
      int to = Math.min(high, place + pixels);
      if ((kind & BinnedStrokes.CUT_LOW) != 0) {
        int cut = cut(numbers[at + BinnedStrokes.LOW], step, numbers[at + BinnedStrokes.LOW_LEAN]);
        from = (kind & BinnedStrokes.BEHIND_LOW) != 0 ? Math.max(from, cut) : from;
        to = (kind & BinnedStrokes.BEHIND_LOW) != 0 ? to : Math.min(to, cut);
      }
      if ((kind & BinnedStrokes.CUT_HIGH) != 0) {
        int cut =
            cut(numbers[at + BinnedStrokes.HIGH], step, numbers[at + BinnedStrokes.HIGH_LEAN]);
        from = (kind & BinnedStrokes.BEHIND_HIGH) != 0 ? Math.max(from, cut) : from;
        to = (kind & BinnedStrokes.BEHIND_HIGH) != 0 ? to : Math.min(to, cut);
      }
      if (from < to) {
        long phase = ~begin & PLACE_MASK;
        int coverage = (int) (phase * across >> StrokeSegment.FRACTION) + (from - place) * across;
        int first = numbers[at + BinnedStrokes.BEGIN] + step * forth + from * aside;
        run(
            first,
            to - from,
            aside,
            coverage + BinnedStrokes.ROUNDING,
            across,
            numbers[at + BinnedStrokes.BOTH],
            numbers[at + BinnedStrokes.CAP]);
      }
    }
  }

  /** The first pixel behind a cut in some step. */
  private static int cut(int place, int step, int slope) {
    return (int) (place + (long) step * slope + BinnedStrokes.HALF >> StrokeSegment.FRACTION);
  }

  /** Inks a single pixel of the tile; does nothing beside it. */
  final void dot(int row, int column, int coverage) {
    if (row >= top && row < bottom && column >= left && column < right) {
      run(origin + row * TileGrid.STRIDE + column, 1, 1, coverage, 0, Integer.MAX_VALUE, coverage);
    }
  }
}
