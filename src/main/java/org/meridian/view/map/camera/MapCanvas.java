package org.meridian.view.map.camera;

import java.util.Objects;

/**
 * The picture that a map is drawn into.
 *
 * @param width in pixels, 1 or more
 * @param height in pixels, 1 or more
 * @param unit pixels per design pixel: 1 on a plain screen, 2 on a fine one; sizes of text, circles
 *     and lines are multiplied by it
 * @param room what the whole map leaves free for words
 */
public record MapCanvas(int width, int height, double unit, MapRoom room) {

  /** Checks the numbers. */
  public MapCanvas {
    Objects.requireNonNull(room, "room");
    if (width < 1 || height < 1 || !(unit > 0)) {
      throw new IllegalArgumentException(
          "a picture of " + width + " x " + height + ", unit " + unit);
    }
  }

  /** As many pixels as given, the rest the same. */
  MapCanvas sized(int newWidth, int newHeight) {
    return new MapCanvas(newWidth, newHeight, unit, room);
  }

  /** The same at another resolution. */
  MapCanvas magnified(double factor) {
    return new MapCanvas(
        (int) Math.round(width * factor),
        (int) Math.round(height * factor),
        unit * factor,
        room.magnified(factor));
  }
}
