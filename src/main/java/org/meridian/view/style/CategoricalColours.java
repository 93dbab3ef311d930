package org.meridian.view.style;

/**
 * Colours for up to eight things without order, told apart by colour-blind eyes too (Okabe and Ito
 * 2008), adjusted in lightness to the ground they stand on. A dimension has the same colour in a
 * slider, a bar, a link and a chart: that of its position among the dimensions.
 */
public final class CategoricalColours {

  private static final int[] ON_LIGHT = {
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB8860B, 0x3D9BD1, 0x8C5E3C, 0x555555
  };
  private static final int[] ON_DARK = {
    0x56B4E9, 0xE69F00, 0x2FBF93, 0xDD8FBB, 0xF0E442, 0x4C8FE0, 0xE57A3C, 0xB0B6BE
  };

  /** How many colours there are; further positions begin anew. */
  public static final int SIZE = 8;

  private CategoricalColours() {}

  /**
   * The colour of a position.
   *
   * @param position 0 or more
   * @return opaque 0xAARRGGBB
   */
  public static int colour(int position, MapTheme theme) {
    int[] colours = theme == MapTheme.LIGHT ? ON_LIGHT : ON_DARK;
    return ArgbColour.opaque(colours[Math.floorMod(position, SIZE)]);
  }
}
