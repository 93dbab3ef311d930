package org.meridian.ui.surface;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture that can be drawn on any thread while it is not on the screen, and shown without
 * copying.
 */
public final class SharedPicture {

  private final int width;
  private final int height;
  private final int[] argb;
  private final PixelBuffer<IntBuffer> buffer;
  private WritableImage image;

  SharedPicture(int width, int height) {
    this.width = width;
    this.height = height;
    this.argb = new int[width * height];
    this.buffer =
        new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
  }

  /** Width in device pixels, above 0. */
  public int width() {
    return width;
  }

  /** Height in device pixels, above 0. */
  public int height() {
    return height;
  }

  /** Premultiplied ARGB, row by row; to be drawn into. */
  public int[] argb() {
    return argb;
  }

  boolean hasSize(int otherWidth, int otherHeight) {
    return width == otherWidth && height == otherHeight;
  }

  /** The image over the pixels, told that all of them are new. On the JavaFX thread. */
  WritableImage image() {
    if (image == null) {
      image = new WritableImage(buffer);
    }
    buffer.updateBuffer(pixels -> null);
    return image;
  }
}
