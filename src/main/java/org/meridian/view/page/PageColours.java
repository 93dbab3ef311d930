package org.meridian.view.page;

import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.MapTheme;

/** Colours on pages: those of dimensions, and grey for what belongs to none. */
public final class PageColours {

  /** In place of a dimension: none. */
  public static final int NONE = -1;

  private static final int GREY = 0xFF808080;

  private PageColours() {}

  /**
   * The colour of a dimension.
   *
   * @param dimension its place below the index, or {@link #NONE}
   * @return opaque 0xAARRGGBB
   */
  public static int of(int dimension, MapTheme theme) {
    return dimension == NONE ? GREY : CategoricalColours.colour(dimension, theme);
  }
}
