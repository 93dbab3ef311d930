package org.meridian.render.raster;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A picture: premultiplied ARGB, row by row.
 *
 * @param argb the pixels, not a copy
 * @param width in pixels
 * @param height in pixels
 */
public record PixelFrame(int[] argb, int width, int height) {

  private static final ColorModel PREMULTIPLIED =
      new DirectColorModel(
          ColorSpace.getInstance(ColorSpace.CS_sRGB),
          32,
          0x00FF0000,
          0x0000FF00,
          0x000000FF,
          0xFF000000,
          true,
          DataBuffer.TYPE_INT);

  /** Checks the size. */
  public PixelFrame {
    if (argb.length != width * height) {
      throw new IllegalArgumentException("a picture needs width times height pixels");
    }
  }

  /** An empty, transparent picture. */
  public static PixelFrame empty(int width, int height) {
    return new PixelFrame(new int[width * height], width, height);
  }

  /** The same pixels as a Java2D image: drawing into it changes this picture. */
  public BufferedImage image() {
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(argb, argb.length),
            width,
            height,
            width,
            new int[] {0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000},
            null);
    return new BufferedImage(PREMULTIPLIED, raster, true, null);
  }
}
