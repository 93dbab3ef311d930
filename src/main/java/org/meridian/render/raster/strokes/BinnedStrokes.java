package org.meridian.render.raster.strokes;

import java.util.Arrays;

/**
 * What is to be drawn in tiles, one record of integers after another: some steps of a {@link
 * StrokeSegment} that lie in one tile. Steps that lie wholly in the tile and that no cut touches,
 * nearly all, take eight numbers, others sixteen. Reused, not thread-safe.
 *
 * <p>Ink has {@link #INK_FRACTION} fraction bits, and so half a unit more for rounding. The
 * coverage of a pixel is {@code min(cap, e, both - e)}, at least 0, where e is {@code across} times
 * the distance of its centre from where the stroke begins.
 */
final class BinnedStrokes {

  /** Fraction bits of coverage. */
  static final int INK_FRACTION = 14;

  /** Half a unit of coverage. */
  static final int ROUNDING = 1 << (INK_FRACTION - 1);

  /** Almost half a place: what is added to a place before its fraction is cut off. */
  static final int HALF = (1 << (StrokeSegment.FRACTION - 1)) - 1;

  /** Flags, how many steps and how many pixels in each. */
  static final int KIND = 0;

  /** The colour; its opacity has no meaning. */
  static final int COLOUR = 1;

  /** Position of place 0 in the first step, were it in the tile. */
  static final int BEGIN = 2;

  /** Place where the first step begins, and {@link #HALF}. */
  static final int LEFT = 3;

  /** See {@link StrokeSegment#slope}. */
  static final int LEAN = 4;

  /** See {@link StrokeSegment#across}. */
  static final int ACROSS = 5;

  /** See {@link StrokeSegment#both}. */
  static final int BOTH = 6;

  /** See {@link StrokeSegment#cap}. */
  static final int CAP = 7;

  /** Numbers of a record without cuts. */
  static final int SHORT = 8;

  /** Place of the cut at the lower end in the first step of the record. */
  static final int LOW = 8;

  /** See {@link StrokeSegment#lowLean}. */
  static final int LOW_LEAN = 9;

  /** Place of the cut at the higher end in the first step of the record. */
  static final int HIGH = 10;

  /** See {@link StrokeSegment#highLean}. */
  static final int HIGH_LEAN = 11;

  /** Numbers of any other record. */
  static final int LONG = 16;

  /** At most a pixel broad: the coverage of a step is shared out between two pixels. */
  static final int HAIR = 1;

  /** At least a pixel broad. */
  static final int BROAD = 2;

  /** Steps are columns, see {@link StrokeSegment#flat}. */
  static final int FLAT = 4;

  /** The steps lie partly beside the tile, or cuts touch them, or it is an arrow head. */
  static final int SLOW = 8;

  /** The lower end is cut. */
  static final int CUT_LOW = 16;

  /** The stroke lies behind that cut, in the order of places. */
  static final int BEHIND_LOW = 32;

  /** The higher end is cut. */
  static final int CUT_HIGH = 64;

  /** The stroke lies behind that cut, in the order of places. */
  static final int BEHIND_HIGH = 128;

  /** An arrow head, see {@link ArrowHead}. */
  static final int HEAD = 256;

  private static final int COUNT_SHIFT = 9;
  private static final int COUNT_MASK = 0x7F;
  private static final int PIXELS_SHIFT = 16;

  private int[] numbers = new int[1024 * SHORT];
  private int size;

  /** The numbers of all records; another array after records were added. */
  int[] numbers() {
    return numbers;
  }

  /** Where the next record will begin. */
  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Makes room for a record of so many numbers and tells where it begins. */
  int add(int count) {
    int at = size;
    size += count;
    if (size > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    return at;
  }

  /** A kind of flags, number of steps and number of pixels in each. */
  static int kind(int flags, int count, int pixels) {
    return flags | count << COUNT_SHIFT | pixels << PIXELS_SHIFT;
  }

  /** How many steps there are. */
  static int count(int kind) {
    return kind >> COUNT_SHIFT & COUNT_MASK;
  }

  /** How many pixels a step covers. */
  static int pixels(int kind) {
    return kind >>> PIXELS_SHIFT;
  }

  /** How many numbers a record has. */
  static int length(int kind) {
    return (kind & SLOW) == 0 ? SHORT : LONG;
  }
}
