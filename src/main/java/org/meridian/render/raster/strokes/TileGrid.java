package org.meridian.render.raster.strokes;

/**
 * A picture cut into square tiles, each of which lies together in memory: while many short strokes
 * are drawn into a tile, all of it stays in the cache next to the processor, and in few pages.
 * Tiles at the right and at the bottom may reach beyond the picture.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
record TileGrid(int width, int height) {

  /** Length of a side in pixels, as a shift. */
  static final int SHIFT = 6;

  /** Length of a side in pixels. */
  static final int SIDE = 1 << SHIFT;

  /** From row to row of a tile in memory. */
  static final int STRIDE = SIDE + 3;

  private static final int AREA = SIDE * STRIDE;

  /** How many there are side by side. */
  int across() {
    return (width + SIDE - 1) >> SHIFT;
  }

  /** How many there are one below the other. */
  int down() {
    return (height + SIDE - 1) >> SHIFT;
  }

  /** How many there are. */
  int count() {
    return across() * down();
  }

  /** How many pixels all of them have. */
  int area() {
    return count() * AREA;
  }

  /** The first column of a tile. */
  int left(int tile) {
    return tile % across() << SHIFT;
  }

  /** The first row of a tile. */
  int top(int tile) {
    return tile / across() << SHIFT;
  }

  /** The column behind the last one of a tile. */
  int right(int tile) {
    return Math.min(width, left(tile) + SIDE);
  }

  /** The row below the last one of a tile. */
  int bottom(int tile) {
    return Math.min(height, top(tile) + SIDE);
  }

  /** Position of the pixel in row 0 and column 0 of the picture, were it in a tile. */
  int position(int tile) {
    return start(tile) - top(tile) * STRIDE - left(tile);
  }

  /** Position of the upper left pixel of a tile among those of all tiles. */
  int start(int tile) {
    return tile * AREA;
  }
}
