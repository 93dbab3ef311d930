package org.meridian.ui.presenting;

import java.io.IOException;
import org.meridian.render.raster.PixelFrame;

/** Draws pictures of a stage; called on workers, never on the JavaFX thread. */
@FunctionalInterface
public interface StageDrawing {

  /**
   * Draws a picture; the same order gives the same pixels.
   *
   * @throws IOException if a dataset cannot be read
   */
  PixelFrame draw(PictureOrder order) throws IOException;
}
