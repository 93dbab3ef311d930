package org.meridian.view.style;

/**
 * The palette of a map. Colours are 0xAARRGGBB, not premultiplied.
 *
 * @param theme the look it belongs to
 * @param ground what lies under the data
 * @param text words, strong lines and what is selected
 * @param circles cities
 * @param links ramp for links, weak to strong
 */
public record MapStyle(
    MapTheme theme, Ground ground, Text text, Circles circles, ColourScale links) {

  /**
   * What lies under the data.
   *
   * @param paper around the map
   * @param sea within the outline of the sphere
   * @param land countries without tint
   * @param coast edge of the land
   * @param border lines between countries
   * @param graticule meridians and parallels
   * @param outline edge of the sphere
   */
  public record Ground(
      int paper, int sea, int land, int coast, int border, int graticule, int outline) {}

  /**
   * Words and what is as strong as words.
   *
   * @param ink text and strong lines
   * @param muted secondary text
   * @param halo glow behind text on the map
   * @param accent selection
   */
  public record Text(int ink, int muted, int halo, int accent) {}

  /**
   * Cities.
   *
   * @param rim thin line around a circle
   * @param noData cities without a score
   * @param ramp low to high
   */
  public record Circles(int rim, int noData, ColourScale ramp) {}

  private static final MapStyle LIGHT =
      new MapStyle(
          MapTheme.LIGHT,
          new Ground(
              0xFFFFFFFF, 0xFFF8F9F8, 0xFFEAE6DF, 0xFFD8D2C8, 0xFFFFFFFF, 0xFFECEEED, 0xFFD9DDDD),
          new Text(0xFF1D2630, 0xFF5A6570, 0xE6FBFBFA, 0xFFC2410C),
          new Circles(0xFFFFFFFF, 0xFFA7ABAF, ColourScale.cividis().reversed().section(0.12, 1)),
          ColourScale.through(0xB4C6D3, 0x7FA3BE, 0x4A7BA6, 0x23548C, 0x0E2F66));

  private static final MapStyle DARK =
      new MapStyle(
          MapTheme.DARK,
          new Ground(
              0xFF0B0F14, 0xFF0F141A, 0xFF1E2630, 0xFF36424F, 0xFF0F141A, 0xFF161D25, 0xFF222B35),
          new Text(0xFFE9EDF1, 0xFF9BA7B4, 0xD90B0F14, 0xFFFFB454),
          new Circles(0xFF0B0F14, 0xFF6B7682, ColourScale.cividis().section(0.22, 1)),
          ColourScale.through(0x274C78, 0x2F78A8, 0x45A5C9, 0x8FD3E0, 0xF2FBF4));

  /** The palette of a theme. */
  public static MapStyle of(MapTheme theme) {
    return theme == MapTheme.LIGHT ? LIGHT : DARK;
  }

  /** Around the map and under all figures. */
  public int paper() {
    return ground.paper();
  }

  /** Text and strong lines. */
  public int ink() {
    return text.ink();
  }

  /** Secondary text. */
  public int mutedInk() {
    return text.muted();
  }

  /** What is selected. */
  public int accent() {
    return text.accent();
  }
}
