package org.meridian.view.style;

/**
 * Colours for clusters and groups: a second set beside that of the dimensions, so that no colour
 * means two things on one screen; violet, clay, teal, rose, olive, plum, pine, moss, the same hue
 * in both looks. Told apart by colour-blind eyes among themselves, but not from the dimensions, so
 * a number and a name always stand beside.
 */
public final class ClusterColours {

  private static final int[] ON_LIGHT = {
    0x8160B5, 0xA77365, 0x458785, 0xA14264, 0x838000, 0x543068, 0x0F4E3B, 0x485602
  };
  private static final int[] ON_DARK = {
    0x9274C3, 0xD6907D, 0x78B1AE, 0xBF6583, 0x8D8B25, 0xE2CAF1, 0x7CEEC5, 0xCAE084
  };
  private static final int NOISE_ON_LIGHT = 0x8F877A;
  private static final int NOISE_ON_DARK = 0x67737F;

  /** How many colours there are; further positions begin anew. */
  public static final int SIZE = 8;

  private ClusterColours() {}

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

  /** The colour of cities in no cluster. */
  public static int noise(MapTheme theme) {
    return ArgbColour.opaque(theme == MapTheme.LIGHT ? NOISE_ON_LIGHT : NOISE_ON_DARK);
  }
}
