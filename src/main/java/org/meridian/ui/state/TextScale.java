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

  private final int percent;

  TextScale(int percent) {
    this.percent = percent;
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
