package org.meridian.render.label;

import java.util.Arrays;

/** Boxes that no name may lie over, found by place: in flat cells, as names are flat. */
final class TakenBoxes {

  private static final double WIDE = 64;
  private static final double HIGH = 16;

  /** Room for so many in a cell, until there are more. */
  private static final int FEW = 4;

  private final int columns;
  private final int rows;

  /** Left, top, right and bottom of the boxes of each cell, one after the other. */
  private final double[][] cells;

  private final int[] counts;

  /**
   * @param view what boxes are asked for within; those taken may reach beyond it
   */
  TakenBoxes(LabelBox view) {
    columns = 1 + (int) Math.max(0, view.right() / WIDE);
    rows = 1 + (int) Math.max(0, view.bottom() / HIGH);
    cells = new double[columns * rows][];
    counts = new int[columns * rows];
  }

  /** Takes a box. */
  void add(LabelBox box) {
    for (int row = row(box.top()); row <= row(box.bottom()); row++) {
      for (int column = column(box.left()); column <= column(box.right()); column++) {
        put(row * columns + column, box);
      }
    }
  }

  private void put(int cell, LabelBox box) {
    int end = 4 * counts[cell]++;
    if (cells[cell] == null) {
      cells[cell] = new double[4 * FEW];
    } else if (end == cells[cell].length) {
      cells[cell] = Arrays.copyOf(cells[cell], 2 * end);
    }
    cells[cell][end] = box.left();
    cells[cell][end + 1] = box.top();
    cells[cell][end + 2] = box.right();
    cells[cell][end + 3] = box.bottom();
  }

  /** Whether a box shares more than an edge with one that is taken. */
  boolean overlap(LabelBox box) {
    int bottom = row(box.bottom());
    int right = column(box.right());
    for (int row = row(box.top()); row <= bottom; row++) {
      for (int column = column(box.left()); column <= right; column++) {
        if (overlaps(row * columns + column, box)) {
          return true;
        }
      }
    }
    return false;
  }

  /** As {@link LabelBox#overlaps}, for the boxes of a cell. */
  private boolean overlaps(int cell, LabelBox box) {
    double[] taken = cells[cell];
    for (int at = 4 * counts[cell] - 4; at >= 0; at -= 4) {
      if (taken[at] < box.right()
          && box.left() < taken[at + 2]
          && taken[at + 1] < box.bottom()
          && box.top() < taken[at + 3]) {
        return true;
      }
    }
    return false;
  }

  private int column(double x) {
    return Math.clamp((long) (x / WIDE), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((long) (y / HIGH), 0, rows - 1);
  }
}
