package org.meridian.ui.presenting;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.DrawnStep;
import org.meridian.render.stage.ReducedFrame;
import org.meridian.render.stage.StepFit;

/**
 * A picture that is drawn.
 *
 * @param order what was asked for
 * @param frame its pixels, which nobody changes any more
 * @param image the same pixels for the toolkit
 * @param small the same picture for the presenter's mirror
 * @param told the picture in words, for whoever does not see it; may be blank
 * @param fit how the step fits on the stage
 */
public record StagePicture(
    PictureOrder order, PixelFrame frame, Image image, Image small, String told, StepFit fit) {

  /** A mirror is about as wide, in pixels. */
  private static final int MIRROR = 800;

  /** A picture in both sizes and in words, as it comes from a worker. */
  record DrawnFrames(PixelFrame frame, PixelFrame small, String told, StepFit fit) {

    static DrawnFrames of(DrawnStep drawn, String told) {
      PixelFrame frame = drawn.frame();
      return new DrawnFrames(frame, ReducedFrame.of(frame, MIRROR), told, drawn.fit());
    }
  }

  /** A drawn picture; on the JavaFX thread. */
  static StagePicture of(PictureOrder order, DrawnFrames drawn) {
    Image image = image(drawn.frame());
    Image small = drawn.small() == drawn.frame() ? image : image(drawn.small());
    return new StagePicture(order, drawn.frame(), image, small, drawn.told(), drawn.fit());
  }

  /** Pixels for the toolkit, not a copy; on the JavaFX thread. */
  public static Image image(PixelFrame frame) {
    PixelBuffer<IntBuffer> pixels =
        new PixelBuffer<>(
            frame.width(),
            frame.height(),
            IntBuffer.wrap(frame.argb()),
            PixelFormat.getIntArgbPreInstance());
    return new WritableImage(pixels);
  }
}
