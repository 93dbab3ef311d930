package org.meridian.render.figure.file;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.meridian.render.raster.PixelFrame;

/** Pictures without transparency, as files want them. */
final class OpaquePicture {

  private OpaquePicture() {}

  /** The same picture as RGB; figures cover their whole ground, so nothing is lost. */
  static BufferedImage copy(PixelFrame frame) {
    BufferedImage image =
        new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
    int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(frame.argb(), 0, target, 0, target.length);
    return image;
  }
}
