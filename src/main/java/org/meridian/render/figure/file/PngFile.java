package org.meridian.render.figure.file;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.meridian.render.figure.paper.PrintedFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureLimits;
import org.meridian.render.raster.PixelFrame;

/** Writes a figure as PNG: small ones at once, posters strip by strip. */
final class PngFile {

  private static final long WHOLE = 16_000_000;
  private static final double SCREEN_DPI = 96;

  private PngFile() {}

  static void write(ExportFigure figure, FigureFinish finish, OutputStream out) throws IOException {
    long width = Math.round(figure.width() * finish.scale());
    long height = Math.round(figure.height() * finish.scale());
    double dpi = SCREEN_DPI * finish.scale();
    if (finish.paper().isPresent()) {
      PrintedFigure printed = PrintedFigure.of(figure, finish.paper().get());
      width = printed.pixelsWide();
      height = printed.pixelsHigh();
      dpi = finish.paper().get().dpi();
    }
    if (width < 1 || height < 1 || width > FigureLimits.LONGEST || height > FigureLimits.LONGEST) {
      throw new IllegalArgumentException(
          "a picture of " + width + " x " + height + " pixels; at most " + FigureLimits.LONGEST);
    }
    double scale = finish.paper().isPresent() ? (double) width / figure.width() : finish.scale();
    RenderedImage image = image(figure.picture(scale), (int) width, (int) height);
    write(image, new PngFacts(dpi, finish.state()), out);
  }

  private static RenderedImage image(ExportFigure.PartPainter parts, int width, int height) {
    if ((long) width * height > WHOLE) {
      return new StripedImage(parts, width, height);
    }
    PixelFrame frame = PixelFrame.empty(width, height);
    parts.draw(frame, 0, 0);
    return OpaquePicture.copy(frame);
  }

  private static void write(RenderedImage image, PngFacts facts, OutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, facts.of(image, writer)), null);
    } finally {
      writer.dispose();
    }
  }
}
