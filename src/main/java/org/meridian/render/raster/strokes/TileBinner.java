package org.meridian.render.raster.strokes;

import java.util.Arrays;

/**
 * Divides pieces among the tiles that they touch, and hands the strokes of each tile on together,
 * in the order of drawing. Reused, not thread-safe.
 */
final class TileBinner {

  private final TileGrid tiles;
  private final int across;

  /** The strokes as they came, and the tile of each. */
  private final BinnedStrokes found = new BinnedStrokes();

  private int[] tileOf = new int[1024];
  private int size;

  TileBinner(TileGrid tiles) {
    this.tiles = tiles;
    across = tiles.across();
  }

  void clear() {
    found.clear();
    size = 0;
  }

  /** Divides a piece. */
  void take(StrokeSegment piece) {
    if (piece.first < piece.freeFirst) {
      divide(piece, piece.first, piece.freeFirst, true);
    }
    if (piece.freeFirst < piece.freeEnd) {
      divide(piece, piece.freeFirst, piece.freeEnd, piece.breadth == 0);
    }
    if (piece.freeEnd < piece.end) {
      divide(piece, piece.freeEnd, piece.end, true);
    }
  }

  /** Follows steps [first, end) of a piece along its main axis, tile by tile. */
  private void divide(StrokeSegment piece, int first, int end, boolean slow) {
    int forth = piece.flat ? 1 : across;
    int aside = piece.flat ? across : 1;
    int lastPlace = (piece.flat ? tiles.height() : tiles.width()) - 1;
    for (int from = first; from < end; ) {
      int ahead = from >> TileGrid.SHIFT;
      int to = Math.min(end, (ahead + 1) << TileGrid.SHIFT);
      int one = StrokeSegment.pixel(piece.leftIn(from));
      int other = StrokeSegment.pixel(piece.leftIn(to - 1));
      int low = Math.min(one, other);
      int high = Math.max(one, other) + piece.pixels - 1;
      int lowTile = Math.max(0, low) >> TileGrid.SHIFT;
      int highTile = Math.min(lastPlace, high) >> TileGrid.SHIFT;
      if (lowTile == highTile && low >= 0 && high <= lastPlace) {
        add(piece, from, to, ahead * forth + lowTile * aside, slow);
      } else {
        for (int beside = lowTile; beside <= highTile; beside++) {
          crossing(piece, from, to, ahead * forth + beside * aside, slow);
        }
      }
      from = to;
    }
  }

  /** Steps of a piece that enters or leaves a tile at its side. */
  private void crossing(StrokeSegment piece, int from, int to, int tile, boolean slow) {
    int low = piece.flat ? tiles.top(tile) : tiles.left(tile);
    int high = piece.flat ? tiles.bottom(tile) : tiles.right(tile);
    int begin = piece.leftIn(from) + BinnedStrokes.HALF;
    int touchFirst;
    int inFirst;
    int inEnd;
    int touchEnd;
    if (piece.lean >= 0) {
      touchFirst = from + steps(begin, place(low - piece.pixels + 1), piece.lean);
      inFirst = from + steps(begin, place(low), piece.lean);
      inEnd = from + steps(begin, place(high - piece.pixels + 1), piece.lean);
      touchEnd = from + steps(begin, place(high), piece.lean);
    } else {
      touchFirst = from + steps(place(high) - 1, begin, -piece.lean);
      inFirst = from + steps(place(high - piece.pixels + 1) - 1, begin, -piece.lean);
      inEnd = from + steps(place(low) - 1, begin, -piece.lean);
      touchEnd = from + steps(place(low - piece.pixels + 1) - 1, begin, -piece.lean);
    }
    touchEnd = Math.min(to, touchEnd);
    inFirst = Math.min(touchEnd, inFirst);
    inEnd = slow ? inFirst : Math.clamp(inEnd, inFirst, touchEnd);
    if (touchFirst < inFirst) {
      add(piece, touchFirst, inFirst, tile, true);
    }
    if (inFirst < inEnd) {
      add(piece, inFirst, inEnd, tile, false);
    }
    if (inEnd < touchEnd) {
      add(piece, inEnd, touchEnd, tile, true);
    }
  }

  private static long place(int pixel) {
    return (long) pixel << StrokeSegment.FRACTION;
  }

  /** How many steps it takes to come from one place to another or behind it. */
  private static int steps(long from, long to, int lean) {
    if (to <= from) {
      return 0;
    }
    return lean == 0 ? TileGrid.SIDE : (int) Math.min(TileGrid.SIDE, (to - from + lean - 1) / lean);
  }

  /** Adds steps [first, end) of a piece to a tile. */
  private void add(StrokeSegment piece, int first, int end, int tile, boolean slow) {
    int at = found.add(slow ? BinnedStrokes.LONG : BinnedStrokes.SHORT);
    int[] numbers = found.numbers();
    int flags = (piece.flat ? BinnedStrokes.FLAT : 0) | piece.breadth;
    int count = end - first;
    int forth = piece.flat ? 1 : TileGrid.STRIDE;
    numbers[at + BinnedStrokes.COLOUR] = piece.colour;
    numbers[at + BinnedStrokes.BEGIN] = tiles.position(tile) + first * forth;
    numbers[at + BinnedStrokes.LEFT] = piece.leftIn(first) + BinnedStrokes.HALF;
    numbers[at + BinnedStrokes.LEAN] = piece.lean;
    numbers[at + BinnedStrokes.ACROSS] = piece.across;
    numbers[at + BinnedStrokes.BOTH] = piece.both;
    numbers[at + BinnedStrokes.CAP] = piece.cap;
    if (slow) {
      flags |= BinnedStrokes.SLOW | cuts(piece, first, end, numbers, at);
    }
    numbers[at + BinnedStrokes.KIND] = BinnedStrokes.kind(flags, count, piece.pixels);
    note(tile);
  }

  /** Notes the cuts that may touch steps [first, end) of a piece; tells which there are. */
  private static int cuts(StrokeSegment piece, int first, int end, int[] numbers, int at) {
    // Of a short piece both cuts touch all steps.
    boolean isShort = piece.freeFirst == piece.freeEnd;
    int cuts = 0;
    if (isShort || first < piece.freeFirst) {
      cuts |= BinnedStrokes.CUT_LOW | BinnedStrokes.BEHIND_LOW;
      numbers[at + BinnedStrokes.LOW] = cut(piece.low, first - piece.first, piece.lowLean);
      numbers[at + BinnedStrokes.LOW_LEAN] = piece.lowLean;
    }
    if (isShort || end > piece.freeEnd) {
      cuts |= BinnedStrokes.CUT_HIGH | BinnedStrokes.BEHIND_HIGH;
      numbers[at + BinnedStrokes.HIGH] = cut(piece.high, first - (piece.end - 1), piece.highLean);
      numbers[at + BinnedStrokes.HIGH_LEAN] = piece.highLean;
    }
    return cuts & piece.cuts;
  }

  private static int cut(int place, int steps, int lean) {
    return Math.clamp(place + (long) steps * lean, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Makes room for an arrow head in a tile; tells where its numbers begin. */
  int addHead(int tile) {
    note(tile);
    return found.add(BinnedStrokes.LONG);
  }

  int[] numbers() {
    return found.numbers();
  }

  private void note(int tile) {
    if (size == tileOf.length) {
      tileOf = Arrays.copyOf(tileOf, 2 * size);
    }
    tileOf[size++] = tile;
  }

  /**
   * Hands on all strokes, tile by tile.
   *
   * @param into receives the numbers
   * @param ends receives for each tile where its strokes end
   * @return the numbers, in another array where the given one is too small
   */
  int[] sort(int[] into, int[] ends) {
    int[] numbers = found.numbers();
    Arrays.fill(ends, 0);
    for (int i = 0, at = 0; i < size; i++) {
      int length = BinnedStrokes.length(numbers[at + BinnedStrokes.KIND]);
      ends[tileOf[i]] += length;
      at += length;
    }
    int sum = 0;
    for (int tile = 0; tile < ends.length; tile++) {
      int length = ends[tile];
      ends[tile] = sum;
      sum += length;
    }
    int[] sorted = into.length < sum ? new int[sum + sum / 2] : into;
    for (int i = 0, at = 0; i < size; i++) {
      int length = BinnedStrokes.length(numbers[at + BinnedStrokes.KIND]);
      int to = ends[tileOf[i]];
      copy(numbers, at, sorted, to);
      if (length > BinnedStrokes.SHORT) {
        copy(numbers, at + BinnedStrokes.SHORT, sorted, to + BinnedStrokes.SHORT);
      }
      ends[tileOf[i]] = to + length;
      at += length;
    }
    return sorted;
  }

  /** Copies as many numbers as a short record has; as a loop of known length it is unrolled. */
  private static void copy(int[] from, int at, int[] into, int to) {
    for (int k = 0; k < BinnedStrokes.SHORT; k++) {
      into[to + k] = from[at + k];
    }
  }
}
