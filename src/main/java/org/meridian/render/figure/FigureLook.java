package org.meridian.render.figure;

import org.meridian.view.style.MapTheme;

/**
 * How a figure looks, whatever it shows.
 *
 * @param theme of the colours
 * @param width in design pixels
 * @param height in design pixels; a figure that is as high as its content does without
 * @param isPlain whether the page says title and sources of a sheet, and the sheet does not
 */
public record FigureLook(MapTheme theme, int width, int height, boolean isPlain) {

  /** A figure that stands alone. */
  public FigureLook(MapTheme theme, int width, int height) {
    this(theme, width, height, false);
  }
}
