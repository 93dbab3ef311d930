package org.meridian.view.map.camera;

/**
 * How map coordinates become pixels: {@code px = offsetX + x * scale}, {@code py = offsetY - y *
 * scale}; the centre of the pixel in column c lies at c + 0.5.
 *
 * @param width of the picture in pixels, 1..32767
 * @param height of the picture in pixels, 1..32767
 * @param scale pixels per radius of the sphere
 * @param offsetX column of the origin of the map
 * @param offsetY row of the origin of the map
 */
public record MapViewport(int width, int height, double scale, double offsetX, double offsetY) {

  /** Checks the size. */
  public MapViewport {
    if (width < 1 || height < 1 || width > Short.MAX_VALUE || height > Short.MAX_VALUE) {
      throw new IllegalArgumentException("a picture of " + width + " x " + height + " pixels");
    }
  }

  /** The column of a map coordinate. */
  public double px(double x) {
    return offsetX + x * scale;
  }

  /** The row of a map coordinate. */
  public double py(double y) {
    return offsetY - y * scale;
  }
}
