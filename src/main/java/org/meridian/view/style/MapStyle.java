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
              0xFFFFFFFF, 0xFFF5F9FA, 0xFFE6DFD3, 0xFFCFC6B5, 0xFFFFFFFF, 0xFFE4ECEE, 0xFFD5DEE0),
          new Text(0xFF1B2026, 0xFF4F565E, 0xE6F5F9FA, 0xFFC2410C),
          new Circles(
              0xFFFFFFFF,
              0xFFA9A59C,
              ColourScale.through(0x9F7C2C, 0x837453, 0x5F6E7A, 0x3A5A8A, 0x1A3470, 0x0A1A46)),
          ColourScale.through(0x86B6C4, 0x6BA4B5, 0x5194A8, 0x38859C, 0x1F7690));

  private static final MapStyle DARK =
      new MapStyle(
          MapTheme.DARK,
          new Ground(
              0xFF141A21, 0xFF0C1117, 0xFF212B35, 0xFF33414D, 0xFF0C1117, 0xFF151D25, 0xFF1E2731),
          new Text(0xFFE8EBEE, 0xFFABB3BC, 0xD90C1117, 0xFFFFB454),
          new Circles(
              0xFF0C1117,
              0xFF66717D,
              ColourScale.through(0x687484, 0x82867B, 0xA8985F, 0xDDB845, 0xFFDD5E, 0xFFF2B8)),
          ColourScale.through(0x2F7FA8, 0x4394BE, 0x57AAD3, 0x6BC0E9, 0x7FD6FF));

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
