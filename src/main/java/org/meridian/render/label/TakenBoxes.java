package org.meridian.render.label;

import java.util.ArrayList;
import java.util.List;

/** Boxes that no name may lie over, found by place. */
final class TakenBoxes {

  private static final double CELL = 64;

  private final int columns;
  private final int rows;
  private final List<List<LabelBox>> cells = new ArrayList<>();

  /**
   * @param view what boxes are asked for within; those taken may reach beyond it
   */
  TakenBoxes(LabelBox view) {
    columns = 1 + (int) Math.max(0, view.right() / CELL);
    rows = 1 + (int) Math.max(0, view.bottom() / CELL);
    for (int cell = 0; cell < columns * rows; cell++) {
      cells.add(new ArrayList<>());
    }
  }

  /** Takes a box. */
  void add(LabelBox box) {
    for (int row = row(box.top()); row <= row(box.bottom()); row++) {
      for (int column = column(box.left()); column <= column(box.right()); column++) {
        cells.get(row * columns + column).add(box);
      }
    }
  }

  /** Whether a box shares more than an edge with one that is taken. */
  boolean overlap(LabelBox box) {
    for (int row = row(box.top()); row <= row(box.bottom()); row++) {
      for (int column = column(box.left()); column <= column(box.right()); column++) {
        for (LabelBox other : cells.get(row * columns + column)) {
          if (box.overlaps(other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int column(double x) {
    return Math.clamp((long) (x / CELL), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((long) (y / CELL), 0, rows - 1);
  }
}
