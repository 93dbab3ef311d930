package org.meridian.render.figure.file;

import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;

/** Writes a figure as PNG: small ones at once, posters strip by strip. */
final class PngFile {

  private static final long WHOLE = 16_000_000;
  private static final int LONGEST = Short.MAX_VALUE;

  private PngFile() {}

  static void write(ExportFigure figure, double scale, OutputStream out) throws IOException {
    long width = Math.round(figure.width() * scale);
    long height = Math.round(figure.height() * scale);
    if (width < 1 || height < 1 || width > LONGEST || height > LONGEST) {
      throw new IllegalArgumentException(
          "a picture of " + width + " x " + height + " pixels; at most " + LONGEST);
    }
    ExportFigure.Parts parts = figure.picture(scale);
    if (width * height <= WHOLE) {
      PixelFrame frame = PixelFrame.empty((int) width, (int) height);
      parts.draw(frame, 0, 0);
      ImageIO.write(OpaquePicture.copy(frame), "png", out);
    } else {
      ImageIO.write(new StripedImage(parts, (int) width, (int) height), "png", out);
    }
  }
}
