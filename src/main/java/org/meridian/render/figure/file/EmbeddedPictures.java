package org.meridian.render.figure.file;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.ImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/** Puts pictures within an SVG into the file itself, as PNG. */
final class EmbeddedPictures implements ImageHandler {

  private static final String XLINK = "http://www.w3.org/1999/xlink";

  @Override
  public void handleImage(Image image, Element element, SVGGeneratorContext context) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = copy.createGraphics();
    g.drawImage(image, 0, 0, null);
    g.dispose();
    handleImage((RenderedImage) copy, element, context);
  }

  @Override
  public void handleImage(RenderedImage image, Element element, SVGGeneratorContext context) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    element.setAttributeNS(
        XLINK,
        "xlink:href",
        "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray()));
  }

  @Override
  public void handleImage(RenderableImage image, Element element, SVGGeneratorContext context) {
    handleImage(image.createDefaultRendering(), element, context);
  }
}
