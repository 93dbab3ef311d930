package org.meridian.render.raster.strokes;

/** Arrow heads among {@link BinnedStrokes}: filled triangles with anti-aliased edges. */
final class ArrowHead {

  private static final int X = 2;
  private static final int Y = 3;
  private static final int UX = 4;
  private static final int UY = 5;
  private static final int LENGTH = 6;
  private static final int HALF = 7;
  private static final int INK = 8;

  private ArrowHead() {}

  /**
   * Adds a head with its tip at a point.
   *
   * @param colour without opacity
   * @param coverage of a pixel that is fully covered
   * @param ux direction of the head, a unit vector with uy
   * @param length from the base to the tip in pixels
   * @param half half of the width of the base in pixels
   */
  static void add(
      TileBinner out,
      TileGrid tiles,
      int colour,
      double coverage,
      double x,
      double y,
      double ux,
      double uy,
      double length,
      double half) {
    int top = Math.max(0, (int) Math.floor(y - length - 1) >> TileGrid.SHIFT);
    int bottom = Math.min(tiles.down() - 1, (int) Math.ceil(y + length + 1) >> TileGrid.SHIFT);
    int left = Math.max(0, (int) Math.floor(x - length - 1) >> TileGrid.SHIFT);
    int right = Math.min(tiles.across() - 1, (int) Math.ceil(x + length + 1) >> TileGrid.SHIFT);
    for (int down = top; down <= bottom; down++) {
      for (int across = left; across <= right; across++) {
        int at = out.addHead(down * tiles.across() + across);
        int[] numbers = out.numbers();
        numbers[at + BinnedStrokes.KIND] = BinnedStrokes.HEAD | BinnedStrokes.SLOW;
        numbers[at + BinnedStrokes.COLOUR] = colour;
        put(numbers, at + X, x);
        put(numbers, at + Y, y);
        put(numbers, at + UX, ux);
        put(numbers, at + UY, uy);
        put(numbers, at + LENGTH, length);
        put(numbers, at + HALF, half);
        put(numbers, at + INK, coverage);
      }
    }
  }

  private static void put(int[] numbers, int place, double value) {
    numbers[place] = Float.floatToRawIntBits((float) value);
  }

  private static double get(int[] numbers, int place) {
    return Float.intBitsToFloat(numbers[place]);
  }

  /** Fills what of a head lies in the tile of a pen. */
  static void draw(int[] numbers, int at, StrokePen pen) {
    double x = get(numbers, at + X);
    double y = get(numbers, at + Y);
    double ux = get(numbers, at + UX);
    double uy = get(numbers, at + UY);
    double length = get(numbers, at + LENGTH);
    double half = get(numbers, at + HALF);
    double full = get(numbers, at + INK) * (1 << BinnedStrokes.INK_FRACTION);
    double side = Math.hypot(length, half);
    int bottom = (int) Math.ceil(y + length + 1);
    int right = (int) Math.ceil(x + length + 1);
    for (int row = (int) Math.floor(y - length - 1); row < bottom; row++) {
      for (int column = (int) Math.floor(x - length - 1); column < right; column++) {
        double along = (x - column - 0.5) * ux + (y - row - 0.5) * uy;
        double across = Math.abs((column + 0.5 - x) * uy - (row + 0.5 - y) * ux);
        double inside = Math.min(length - along, (along * half - across * length) / side) + 0.5;
        if (inside > 0) {
          pen.dot(row, column, (int) (Math.min(1, inside) * full) + BinnedStrokes.ROUNDING);
        }
      }
    }
  }
}
