package org.meridian.render.raster;

import java.util.Arrays;

/**
 * Stamps discs with a thin rim into a picture, anti-aliased. Stateless; threads may stamp into
 * different rows of one picture at the same time.
 */
public final class DiscRasteriser {

  private DiscRasteriser() {}

  /**
   * Rows of a picture.
   *
   * @param first the first
   * @param end the one behind the last
   */
  public record RowBand(int first, int end) {

    /** All rows of a picture. */
    public static RowBand all(PixelFrame frame) {
      return new RowBand(0, frame.height());
    }

    /** One of some bands of equal height. */
    public static RowBand of(PixelFrame frame, int number, int bands) {
      return new RowBand(frame.height() * number / bands, frame.height() * (number + 1) / bands);
    }
  }

  /** Lays one disc over a picture. */
  public static void stamp(
      PixelFrame frame, double x, double y, double radius, int argb, double rim, int rimArgb) {
    stamp(frame, RowBand.all(frame), x, y, radius, argb, rim, rimArgb);
  }

  /**
   * Lays what some rows show of one disc over a picture.
   *
   * @param radius of the coloured disc in pixels
   * @param argb its colour, not premultiplied
   * @param rim width of the rim outside of the radius in pixels, 0 for none
   * @param rimArgb colour of the rim, not premultiplied
   */
  public static void stamp(
      PixelFrame frame,
      RowBand rows,
      double x,
      double y,
      double radius,
      int argb,
      double rim,
      int rimArgb) {
    double outer = radius + rim + 0.5;
    int top = (int) Math.max(rows.first(), Math.floor(y - outer));
    int bottom = (int) Math.min(rows.end(), Math.ceil(y + outer));
    if (top < bottom) {
      Disc disc = Disc.of(radius, argb, rim, rimArgb);
      for (int row = top; row < bottom; row++) {
        disc.draw(frame, row, x, row + 0.5 - y);
      }
    }
  }

  /**
   * How a disc looks at a distance from its middle.
   *
   * @param farthest squared distance from which on nothing of it is seen
   * @param solid squared distance within which nothing but its colour is seen
   */
  private record Disc(
      double radius, int argb, double rim, int rimArgb, double farthest, double solid) {

    static Disc of(double radius, int argb, double rim, int rimArgb) {
      double farthest = radius + rim + 0.5;
      double solid = argb >>> 24 == 255 ? Math.max(0, radius - 0.5) : 0;
      return new Disc(radius, argb, rim, rimArgb, farthest * farthest, solid * solid);
    }

    /** Draws one row, whose middle lies so far below that of the disc. */
    void draw(PixelFrame frame, int row, double x, double dy) {
      // A pixel more to each side leaves rounding to the distance itself.
      double reach = Math.sqrt(Math.max(0, farthest - dy * dy)) + 1;
      int left = (int) Math.max(0, Math.floor(x - reach));
      int right = (int) Math.min(frame.width(), Math.ceil(x + reach));
      if (left >= right) {
        return;
      }
      int[] pixels = frame.argb();
      int start = row * frame.width();
      double half = Math.sqrt(Math.max(0, solid - dy * dy));
      int inner = Math.clamp((long) Math.floor(x - half) + 2, left, right);
      int outer = Math.clamp((long) Math.floor(x + half) - 1, inner, right);
      edge(pixels, start, left, inner, x, dy);
      Arrays.fill(pixels, start + inner, start + outer, argb);
      edge(pixels, start, outer, right, x, dy);
    }

    /** Draws pixels of a row that may be near the edge. */
    private void edge(int[] pixels, int start, int left, int right, double x, double dy) {
      for (int column = left; column < right; column++) {
        double dx = column + 0.5 - x;
        pixels[start + column] = over(pixels[start + column], dx * dx + dy * dy);
      }
    }

    private int over(int pixel, double square) {
      if (square < solid) {
        return argb;
      }
      if (square > farthest) {
        return pixel;
      }
      double distance = Math.sqrt(square);
      int rimmed =
          rim > 0 ? PixelMath.over(pixel, rimArgb, cover(radius + rim - distance, rimArgb)) : pixel;
      return distance < radius + 0.5
          ? PixelMath.over(rimmed, argb, cover(radius - distance, argb))
          : rimmed;
    }
  }

  /** Opacity 0..256 of a pixel whose centre lies so far within the edge. */
  private static int cover(double inside, int argb) {
    double part = Math.clamp(inside + 0.5, 0, 1);
    return (int) (part * (argb >>> 24) * (256.0 / 255) + 0.5);
  }
}
