package org.meridian.ui.presenting;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.meridian.render.raster.PixelFrame;

/**
 * A picture that is drawn.
 *
 * @param order what was asked for
 * @param frame its pixels, which nobody changes any more
 * @param image the same pixels for the toolkit
 */
public record StagePicture(PictureOrder order, PixelFrame frame, Image image) {

  /** A drawn picture; on the JavaFX thread. */
  public static StagePicture of(PictureOrder order, PixelFrame frame) {
    PixelBuffer<IntBuffer> pixels =
        new PixelBuffer<>(
            frame.width(),
            frame.height(),
            IntBuffer.wrap(frame.argb()),
            PixelFormat.getIntArgbPreInstance());
    return new StagePicture(order, frame, new WritableImage(pixels));
  }
}
