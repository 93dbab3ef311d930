package org.meridian.ui.state;

/** How large text is shown, and with it all that must grow for it: 100 to 250 percent. */
public enum TextScale {
  PERCENT_100(100),
  PERCENT_110(110),
  PERCENT_125(125),
  PERCENT_150(150),
  PERCENT_175(175),
  PERCENT_200(200),
  PERCENT_250(250);

  /** Screens of up to one and a half times as many lines show text as it is designed. */
  private static final double LINES = 1_080;

  private static final double MANY = 1.5;

  private final int percent;

  TextScale(int percent) {
    this.percent = percent;
  }

  /**
   * The usual size on a screen: on one of very many lines that the system does not enlarge itself,
   * all is as large as it would be on a screen of 1080.
   *
   * @param lines height of the screen in the toolkit's units, which a scale of the system's is
   *     already taken out of
   */
  public static TextScale usual(double lines) {
    TextScale usual = PERCENT_100;
    for (TextScale each : values()) {
      if (lines / LINES >= MANY && each.factor() <= lines / LINES) {
        usual = each;
      }
    }
    return usual;
  }

  /** What a length is multiplied by: 1 to 2.5. */
  public double factor() {
    return percent / 100.0;
  }

  /** The scale in percent: 100 to 250. */
  public int percent() {
    return percent;
  }

  /** The next larger one; the largest stays. */
  public TextScale larger() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  /** The next smaller one; the smallest stays. */
  public TextScale smaller() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
