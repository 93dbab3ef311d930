package org.meridian.render.raster;

import java.util.Arrays;

/**
 * Straight pieces of strokes, made ready for a pen: all that does not change from row to row, as
 * fixed-point numbers in flat arrays, 104 bytes a piece. From there on rows are stepped in
 * integers, so that a division of the picture into bands leaves no trace. Reused, not thread-safe.
 *
 * <p>Columns have {@link #COLUMN_FRACTION} fraction bits and hold for the first row of the piece.
 * Distances are not measured in pixels but in the ink that a pixel loses over them, with {@link
 * #FRACTION} fraction bits: so the ink of a pixel is {@code min(cap, reach - |distance|)}, or
 * nothing where that is negative, without a multiplication.
 */
final class Segments {

  /** Fraction bits of columns. */
  static final int COLUMN_FRACTION = 20;

  /** Fraction bits of distances and of ink. */
  static final int FRACTION = 14;

  /** How many long numbers a piece has in {@link #longs}. */
  static final int LONGS = 8;

  /** Column where the stroke begins in a row. */
  static final int LEFT = 0;

  /** How far the stroke moves to the right from row to row. */
  static final int LEAN = 1;

  /** Length of a row within the stroke. */
  static final int BREADTH = 2;

  /** Column of the cut at the start. */
  static final int START = 3;

  /** How far the cut at the start moves from row to row. */
  static final int START_STEP = 4;

  /** Column of the cut at the end. */
  static final int STOP = 5;

  /** How far the cut at the end moves from row to row. */
  static final int STOP_STEP = 6;

  /** Signed distance of column 0 from the middle of the stroke. */
  static final int DISTANCE = 7;

  /** How many int numbers a piece has in {@link #ints}. */
  static final int INTS = 10;

  /** The first row. */
  static final int FIRST = 0;

  /** The row behind the last. */
  static final int END = 1;

  /** The first row that no cut touches. */
  static final int FREE_FIRST = 2;

  /** The row behind the last one that no cut touches. */
  static final int FREE_END = 3;

  /** How the distance changes from row to row. */
  static final int DOWN = 4;

  /** How the distance changes from column to column. */
  static final int ACROSS = 5;

  /** The ink in the middle of the stroke, before it is capped; half a unit more for rounding. */
  static final int REACH = 6;

  /** The greatest ink; half a unit more for rounding. */
  static final int CAP = 7;

  /** The colour, its opacity without meaning. */
  static final int COLOUR = 8;

  /**
   * What the piece is, a sum of {@link #STARTS_LEFT} and {@link #STOPS_RIGHT}, or {@link #HEAD}.
   */
  static final int KIND = 9;

  /** The stroke lies to the right of the cut at its start. */
  static final int STARTS_LEFT = 1;

  /** The stroke lies to the left of the cut at its end. */
  static final int STOPS_RIGHT = 2;

  /** An arrow head: the long numbers are those of {@link ArrowHead}. */
  static final int HEAD = 4;

  private long[] longs = new long[512 * LONGS];
  private int[] ints = new int[512 * INTS];
  private int size;

  int size() {
    return size;
  }

  long[] longs() {
    return longs;
  }

  int[] ints() {
    return ints;
  }

  void clear() {
    size = 0;
  }

  /** Makes room for one more piece and tells its number. */
  int add() {
    if (LONGS * size == longs.length) {
      longs = Arrays.copyOf(longs, 2 * longs.length);
      ints = Arrays.copyOf(ints, 2 * ints.length);
    }
    return size++;
  }
}
