package org.meridian.ui.matrix;

/**
 * How cells become pixels: cell (row, column) covers the square of {@code cell} pixels whose corner
 * is at {@code (x + column * cell, y + row * cell)}.
 *
 * @param width of the plot
 * @param height of the plot
 * @param size how many cells along each side
 * @param cell length of a cell's side, above 0
 * @param x column of the matrix's left edge
 * @param y row of the matrix's top edge
 */
record MatrixCamera(double width, double height, int size, double cell, double x, double y) {

  private static final double LARGEST_CELL = 48;

  /** All cells as large as the plot allows, in its top left corner, evenly centred across. */
  static MatrixCamera fitted(double width, double height, int size) {
    double cell = Math.min(LARGEST_CELL, Math.min(width, height) / Math.max(1, size));
    return new MatrixCamera(width, height, size, Math.max(cell, 1e-3), 0, 0).held();
  }

  /** Grown by a factor about a point that stays where it is. */
  MatrixCamera zoomed(double factor, double atX, double atY) {
    double smallest = fitted(width, height, size).cell;
    double next = Math.clamp(cell * factor, smallest, Math.max(smallest, LARGEST_CELL));
    double ratio = next / cell;
    return new MatrixCamera(
            width, height, size, next, atX - (atX - x) * ratio, atY - (atY - y) * ratio)
        .held();
  }

  /** Moved by pixels, but never off the plot. */
  MatrixCamera panned(double dx, double dy) {
    return new MatrixCamera(width, height, size, cell, x + dx, y + dy).held();
  }

  /** The same view on a plot of another size. */
  MatrixCamera resized(double nextWidth, double nextHeight) {
    boolean whole = cell <= fitted(width, height, size).cell * 1.0001;
    return whole
        ? fitted(nextWidth, nextHeight, size)
        : new MatrixCamera(nextWidth, nextHeight, size, cell, x, y).zoomed(1, 0, 0);
  }

  private MatrixCamera held() {
    return new MatrixCamera(width, height, size, cell, held(x, width), held(y, height));
  }

  private double held(double edge, double room) {
    double length = size * cell;
    return length <= room ? 0 : Math.clamp(edge, room - length, 0);
  }

  /** The row at a pixel, -1 outside. */
  int row(double pixelY) {
    return cellAt(pixelY - y);
  }

  /** The column at a pixel, -1 outside. */
  int column(double pixelX) {
    return cellAt(pixelX - x);
  }

  private int cellAt(double distance) {
    int at = (int) Math.floor(distance / cell);
    return at >= 0 && at < size ? at : -1;
  }
}
