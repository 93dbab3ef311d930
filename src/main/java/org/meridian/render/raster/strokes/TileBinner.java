package org.meridian.render.raster.strokes;

import java.util.Arrays;

/**
 * Divides segments among the tiles that they touch, and hands the strokes of each tile on together,
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

  /** Divides a segment among the tiles that it touches. */
  void take(StrokeSegment segment) {
    if (segment.first < segment.freeFirst) {
      divide(segment, segment.first, segment.freeFirst, true);
    }
    if (segment.freeFirst < segment.freeEnd) {
      divide(segment, segment.freeFirst, segment.freeEnd, segment.breadth == 0);
    }
    if (segment.freeEnd < segment.end) {
      divide(segment, segment.freeEnd, segment.end, true);
    }
  }

  /** Follows steps [first, end) of a segment along its main axis, tile by tile. */
  private void divide(StrokeSegment segment, int first, int end, boolean slow) {
    int forth = segment.flat ? 1 : across;
    int aside = segment.flat ? across : 1;
    int lastPlace = (segment.flat ? tiles.height() : tiles.width()) - 1;
    for (int from = first, to; from < end; from = to) {
      int ahead = from >> TileGrid.SHIFT;
      to = Math.min(end, (ahead + 1) << TileGrid.SHIFT);
      int one = StrokeSegment.pixel(segment.leftIn(from));
      int other = StrokeSegment.pixel(segment.leftIn(to - 1));
      int low = Math.min(one, other);
      int high = Math.max(one, other) + segment.pixels - 1;
      int lowTile = Math.max(0, low) >> TileGrid.SHIFT;
      int highTile = Math.min(lastPlace, high) >> TileGrid.SHIFT;
      if (lowTile == highTile && low >= 0 && high <= lastPlace) {
        add(segment, from, to, ahead * forth + lowTile * aside, slow);
      } else {
        for (int beside = lowTile; beside <= highTile; beside++) {
          crossing(segment, from, to, ahead * forth + beside * aside, slow);
        }
      }
    }
  }

  /** Steps of a segment that enters or leaves a tile at its side. */
  private void crossing(StrokeSegment segment, int from, int to, int tile, boolean slow) {
    int low = segment.flat ? tiles.top(tile) : tiles.left(tile);
    int high = segment.flat ? tiles.bottom(tile) : tiles.right(tile);
    int begin = segment.leftIn(from) + BinnedStrokes.HALF;
    int touchFirst;
    int inFirst;
    int inEnd;
    int touchEnd;
    if (segment.slope >= 0) {
      touchFirst = from + steps(begin, place(low - segment.pixels + 1), segment.slope);
      inFirst = from + steps(begin, place(low), segment.slope);
      inEnd = from + steps(begin, place(high - segment.pixels + 1), segment.slope);
      touchEnd = from + steps(begin, place(high), segment.slope);
    } else {
      touchFirst = from + steps(place(high) - 1, begin, -segment.slope);
      inFirst = from + steps(place(high - segment.pixels + 1) - 1, begin, -segment.slope);
      inEnd = from + steps(place(low) - 1, begin, -segment.slope);
      touchEnd = from + steps(place(low - segment.pixels + 1) - 1, begin, -segment.slope);
    }
    touchEnd = Math.min(to, touchEnd);
    inFirst = Math.min(touchEnd, inFirst);
    inEnd = slow ? inFirst : Math.clamp(inEnd, inFirst, touchEnd);
    if (touchFirst < inFirst) {
      add(segment, touchFirst, inFirst, tile, true);
    }
    if (inFirst < inEnd) {
      add(segment, inFirst, inEnd, tile, false);
    }
    if (inEnd < touchEnd) {
      add(segment, inEnd, touchEnd, tile, true);
    }
  }

  private static long place(int pixel) {
    return (long) pixel << StrokeSegment.FRACTION;
  }

  /** How many steps it takes to come from one place to another or behind it. */
  private static int steps(long from, long to, int slope) {
    if (to <= from) {
      return 0;
    }
    return slope == 0
        ? TileGrid.SIDE
        : (int) Math.min(TileGrid.SIDE, (to - from + slope - 1) / slope);
  }

  /** Adds steps [first, end) of a segment to a tile. */
  private void add(StrokeSegment segment, int first, int end, int tile, boolean slow) {
    int at = found.add(slow ? BinnedStrokes.LONG : BinnedStrokes.SHORT);
    int[] numbers = found.numbers();
    int flags = (segment.flat ? BinnedStrokes.FLAT : 0) | segment.breadth;
    int count = end - first;
    int forth = segment.flat ? 1 : TileGrid.STRIDE;
    numbers[at + BinnedStrokes.COLOUR] = segment.colour;
    numbers[at + BinnedStrokes.BEGIN] = tiles.position(tile) + first * forth;
    numbers[at + BinnedStrokes.LEFT] = segment.leftIn(first) + BinnedStrokes.HALF;
    numbers[at + BinnedStrokes.LEAN] = segment.slope;
    numbers[at + BinnedStrokes.ACROSS] = segment.across;
    numbers[at + BinnedStrokes.BOTH] = segment.both;
    numbers[at + BinnedStrokes.CAP] = segment.cap;
    if (slow) {
      flags |= BinnedStrokes.SLOW | cuts(segment, first, end, numbers, at);
    }
    numbers[at + BinnedStrokes.KIND] = BinnedStrokes.kind(flags, count, segment.pixels);
    note(tile);
  }

  /** Notes the cuts that may touch steps [first, end) of a segment; tells which there are. */
  private static int cuts(StrokeSegment segment, int first, int end, int[] numbers, int at) {
    // Of a short segment both cuts touch all steps.
    boolean isShort = segment.freeFirst == segment.freeEnd;
    int cuts = 0;
    if (isShort || first < segment.freeFirst) {
      cuts |= BinnedStrokes.CUT_LOW | BinnedStrokes.BEHIND_LOW;
      numbers[at + BinnedStrokes.LOW] = cut(segment.low, first - segment.first, segment.lowLean);
      numbers[at + BinnedStrokes.LOW_LEAN] = segment.lowLean;
    }
    if (isShort || end > segment.freeEnd) {
      cuts |= BinnedStrokes.CUT_HIGH | BinnedStrokes.BEHIND_HIGH;
      numbers[at + BinnedStrokes.HIGH] =
          cut(segment.high, first - (segment.end - 1), segment.highLean);
      numbers[at + BinnedStrokes.HIGH_LEAN] = segment.highLean;
    }
    return cuts & segment.cuts;
  }

  private static int cut(int place, int steps, int slope) {
    return Math.clamp(place + (long) steps * slope, Integer.MIN_VALUE, Integer.MAX_VALUE);
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
