package org.meridian.ui.matrix;

import java.util.Arrays;
import org.meridian.view.matrix.MatrixCells;

/** Fills a picture with the cells of a matrix. */
final class MatrixPainter {

  private static final double GAP_FROM = 5;

  private MatrixPainter() {}

  /**
   * Paints the cells that a camera sees.
   *
   * @param cells what to paint
   * @param camera in units of layout
   * @param scale pixels per unit
   * @param palette colour by class, premultiplied ARGB
   * @param ground colour around the matrix and between large cells
   * @param argb takes the pixels, row by row
   * @param width of the picture in pixels
   */
  static void paint(
      MatrixCells cells,
      MatrixCamera camera,
      double scale,
      int[] palette,
      int ground,
      int[] argb,
      int width) {
    int height = argb.length / width;
    int[] columns = edges(width, scale, camera.x(), camera);
    int[] rows = edges(height, scale, camera.y(), camera);
    for (int y = 0; y < height; y++) {
      if (rows[2 * y] < 0 || y > 0 && isPaintedAlike(rows, y)) {
        fillFromAbove(argb, width, y, rows[2 * y] < 0, ground);
      } else {
        paintRow(cells, columns, rows[2 * y], rows[2 * y + 1], palette, ground, argb, y * width);
      }
    }
  }

  /** Whether a line of pixels shows the same cells as the one above. */
  private static boolean isPaintedAlike(int[] rows, int y) {
    return rows[2 * y] == rows[2 * y - 2] && rows[2 * y + 1] == rows[2 * y - 1];
  }

  private static void fillFromAbove(int[] argb, int width, int y, boolean blank, int ground) {
    if (blank) {
      Arrays.fill(argb, y * width, (y + 1) * width, ground);
    } else {
      System.arraycopy(argb, (y - 1) * width, argb, y * width, width);
    }
  }

  /** For each pixel the first cell it covers and the one behind the last; -1 for none. */
  private static int[] edges(int pixels, double scale, double start, MatrixCamera camera) {
    int[] edges = new int[2 * pixels];
    boolean gaps = camera.cell() * scale >= GAP_FROM;
    for (int at = 0; at < pixels; at++) {
      double low = (at / scale - start) / camera.cell();
      double high = ((at + 1) / scale - start) / camera.cell();
      int first = (int) Math.floor(low + 1e-9);
      boolean gap = gaps && Math.floor(high + 1e-9) > first;
      boolean none = low < -1e-9 || first >= camera.size() || gap;
      edges[2 * at] = none ? -1 : first;
      edges[2 * at + 1] =
          none ? -1 : Math.clamp((long) Math.ceil(high - 1e-9), first + 1, camera.size());
    }
    return edges;
  }

  private static void paintRow(
      MatrixCells cells,
      int[] columns,
      int firstRow,
      int endRow,
      int[] palette,
      int ground,
      int[] argb,
      int start) {
    for (int x = 0; 2 * x < columns.length; x++) {
      int first = columns[2 * x];
      argb[start + x] =
          first < 0
              ? ground
              : palette[strongest(cells, firstRow, endRow, first, columns[2 * x + 1])];
    }
  }

  /** The strongest class among the cells under one pixel. */
  private static int strongest(MatrixCells cells, int row, int endRow, int column, int endColumn) {
    int strongest = 0;
    for (int r = row; r < endRow; r++) {
      for (int c = column; c < endColumn; c++) {
        strongest = Math.max(strongest, cells.classAt(r, c));
      }
    }
    return strongest;
  }
}
