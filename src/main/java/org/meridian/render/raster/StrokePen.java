package org.meridian.render.raster;

/**
 * Inks the pixels of {@link Strokes} in a tile, each pixel of a stroke at most once. What pixels
 * become is up to the kind of pen.
 */
abstract class StrokePen {

  /** Fraction bits of the ink that pixels of hair lines share. */
  static final int HAIR_FRACTION = 4;

  /** How exactly it is known where in its first pixel a hair line begins: bits of a place. */
  static final int PHASE_BITS = 12;

  static final int PHASE_SHIFT = Piece.FRACTION - PHASE_BITS;
  static final int PHASE_MASK = (1 << PHASE_BITS) - 1;
  static final int HAIR_SHIFT = PHASE_BITS + HAIR_FRACTION;
  static final int HAIR_ROUNDING = 1 << (HAIR_SHIFT - 1);

  /** The same in broad lines: all bits, times the ink over a place without its last bits. */
  static final int PLACE_MASK = (1 << Piece.FRACTION) - 1;

  static final int RISE_SHIFT = 11;
  static final int RISE_REST = Piece.FRACTION - RISE_SHIFT;

  private final int left;
  private final int top;
  private final int right;
  private final int bottom;
  private final int origin;

  /** A pen for a tile. */
  StrokePen(Tiles tiles, int tile) {
    left = tiles.left(tile);
    top = tiles.top(tile);
    right = tiles.right(tile);
    bottom = tiles.bottom(tile);
    origin = tiles.position(tile);
  }

  /** Chooses the colour of the following strokes; its opacity has no meaning. */
  abstract void choose(int rgb);

  /**
   * Inks some pixels; see {@link Strokes} for the last four.
   *
   * @param first its position among those of all tiles
   * @param count how many
   * @param stride from one to the next
   * @param ink of the first, before it is capped
   */
  abstract void run(int first, int count, int stride, int ink, int across, int both, int cap);

  /**
   * Inks steps of a hair line: two pixels each, which share its ink.
   *
   * @param count of the steps
   * @param left place where the stroke begins in the first step, and a half
   * @param lean from step to step
   * @param begin position of place 0 of the first step
   * @param forth position from step to step
   * @param aside position from place to place
   * @param ink of both pixels, with {@link #HAIR_FRACTION} fraction bits
   */
  abstract void hair(int count, int left, int lean, int begin, int forth, int aside, int ink);

  /**
   * Inks steps of a stroke that is a pixel broad or broader: ink rises in the first pixel of each
   * and falls in the last.
   *
   * @param pixels of each step
   */
  abstract void broad(
      int count,
      int left,
      int lean,
      int begin,
      int forth,
      int aside,
      int pixels,
      int across,
      int both,
      int cap);

  /** The ink of a pixel, whole and capped. */
  static int capped(int ink, int both, int cap) {
    return Math.max(0, Math.min(cap, Math.min(ink, both - ink))) >> Strokes.INK_FRACTION;
  }

  /** Draws strokes, which begin from a place on and end before another. */
  final void draw(int[] numbers, int from, int end) {
    for (int at = from; at < end; ) {
      int kind = numbers[at + Strokes.KIND];
      choose(numbers[at + Strokes.COLOUR]);
      if ((kind & Strokes.SLOW) != 0) {
        slow(numbers, at, kind);
        at += Strokes.LONG;
        continue;
      }
      // Inlined twice, so that the compiler knows the distances from pixel to pixel.
      if ((kind & Strokes.FLAT) != 0) {
        quick(numbers, at, kind, 1, Tiles.STRIDE);
      } else {
        quick(numbers, at, kind, Tiles.STRIDE, 1);
      }
      at += Strokes.SHORT;
    }
  }

  private void quick(int[] numbers, int at, int kind, int forth, int aside) {
    int count = Strokes.count(kind);
    int first = numbers[at + Strokes.LEFT];
    int lean = numbers[at + Strokes.LEAN];
    int begin = numbers[at + Strokes.BEGIN];
    int across = numbers[at + Strokes.ACROSS];
    if ((kind & Strokes.HAIR) != 0) {
      int ink = across >> Strokes.INK_FRACTION - HAIR_FRACTION;
      hair(count, first, lean, begin, forth, aside, ink);
    } else {
      int both = numbers[at + Strokes.BOTH];
      int cap = numbers[at + Strokes.CAP];
      broad(count, first, lean, begin, forth, aside, Strokes.pixels(kind), across, both, cap);
    }
  }

  private void slow(int[] numbers, int at, int kind) {
    if ((kind & Strokes.HEAD) != 0) {
      ArrowHead.draw(numbers, at, this);
      return;
    }
    boolean flat = (kind & Strokes.FLAT) != 0;
    int low = flat ? top : left;
    int high = flat ? bottom : right;
    int forth = flat ? 1 : Tiles.STRIDE;
    int aside = flat ? Tiles.STRIDE : 1;
    int pixels = Strokes.pixels(kind);
    int across = numbers[at + Strokes.ACROSS];
    for (int step = 0; step < Strokes.count(kind); step++) {
      int begin = numbers[at + Strokes.LEFT] + step * numbers[at + Strokes.LEAN];
      int place = begin >> Piece.FRACTION;
      int from = Math.max(low, place);
      int to = Math.min(high, place + pixels);
      if ((kind & Strokes.CUT_LOW) != 0) {
        int cut = cut(numbers[at + Strokes.LOW], step, numbers[at + Strokes.LOW_LEAN]);
        from = (kind & Strokes.BEHIND_LOW) != 0 ? Math.max(from, cut) : from;
        to = (kind & Strokes.BEHIND_LOW) != 0 ? to : Math.min(to, cut);
      }
      if ((kind & Strokes.CUT_HIGH) != 0) {
        int cut = cut(numbers[at + Strokes.HIGH], step, numbers[at + Strokes.HIGH_LEAN]);
        from = (kind & Strokes.BEHIND_HIGH) != 0 ? Math.max(from, cut) : from;
        to = (kind & Strokes.BEHIND_HIGH) != 0 ? to : Math.min(to, cut);
      }
      if (from < to) {
        long phase = ~begin & PLACE_MASK;
        int ink = (int) (phase * across >> Piece.FRACTION) + (from - place) * across;
        int first = numbers[at + Strokes.BEGIN] + step * forth + from * aside;
        run(
            first,
            to - from,
            aside,
            ink + Strokes.ROUNDING,
            across,
            numbers[at + Strokes.BOTH],
            numbers[at + Strokes.CAP]);
      }
    }
  }

  /** The first pixel behind a cut in some step. */
  private static int cut(int place, int step, int lean) {
    return (int) (place + (long) step * lean + Strokes.HALF >> Piece.FRACTION);
  }

  /** Inks a single pixel of the tile; does nothing beside it. */
  final void dot(int row, int column, int ink) {
    if (row >= top && row < bottom && column >= left && column < right) {
      run(origin + row * Tiles.STRIDE + column, 1, 1, ink, 0, Integer.MAX_VALUE, ink);
    }
  }
}
