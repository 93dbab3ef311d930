package org.meridian.render.raster.strokes;

/**
 * Pixels with each of their four channels in 16 bits of a long number, as 8 bits and 8 bits of
 * fraction: alpha, green, red and blue. Laid over each other thousands of times, faint colours
 * neither vanish nor drift in rounding, and all channels are mixed at once.
 */
final class WidePixels {

  private static final int PAIR = 0x00FF00FF;
  private static final long WHOLE = 0x00FF00FF00FF00FFL;

  private WidePixels() {}

  /** The channels of a colour as whole numbers, one in 16 bits each. */
  static long whole(int argb) {
    return (argb & PAIR) | (long) ((argb >>> 8) & PAIR) << 32;
  }

  /**
   * A pixel with a colour laid over it. Where the channels of the colour are smaller, the
   * difference borrows from the next channel and the sum gives it back.
   *
   * @param pixel with fractions
   * @param colour in whole numbers
   * @param opacity 0..256
   */
  static long over(long pixel, long colour, int opacity) {
    return pixel + (colour - (pixel >>> 8 & WHOLE)) * opacity;
  }

  /** Brings the pixels of a tile into lanes. */
  static void open(int[] argb, TileGrid tiles, int tile, long[] lanes) {
    int columns = tiles.right(tile) - tiles.left(tile);
    int to = tiles.start(tile);
    for (int row = tiles.top(tile); row < tiles.bottom(tile); row++) {
      int from = row * tiles.width() + tiles.left(tile);
      for (int i = 0; i < columns; i++) {
        lanes[to + i] = whole(argb[from + i]) << 8;
      }
      to += TileGrid.STRIDE;
    }
  }

  /** Brings the pixels of a tile back into a picture. */
  static void close(long[] lanes, TileGrid tiles, int tile, int[] argb) {
    int columns = tiles.right(tile) - tiles.left(tile);
    int from = tiles.start(tile);
    for (int row = tiles.top(tile); row < tiles.bottom(tile); row++) {
      int to = row * tiles.width() + tiles.left(tile);
      for (int i = 0; i < columns; i++) {
        long whole = lanes[from + i] >>> 8 & WHOLE;
        argb[to + i] = (int) whole | (int) (whole >>> 24);
      }
      from += TileGrid.STRIDE;
    }
  }
}
