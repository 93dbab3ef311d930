package org.meridian.view.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Limits that a hand would type. */
final class RoundLimit {

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

  private RoundLimit() {}

  /** A number in two significant digits. */
  static double of(double value) {
    return new BigDecimal(value).round(TWO_DIGITS).doubleValue();
  }
}
