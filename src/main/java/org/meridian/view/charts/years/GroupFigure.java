package org.meridian.view.charts.years;

import java.util.Arrays;
import java.util.Locale;

/** How the values of a group's cities become one. Missing values do not count. */
public enum GroupFigure {
  /** Their mean. */
  MEAN,
  /** The one in the middle; between two, their mean. */
  MEDIAN,
  /** All added up. */
  SUM,
  /** The greatest. */
  GREATEST,
  /** The least. */
  LEAST;

  /** As on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The figure of values without a missing one; NaN of none. */
  double of(double... values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    return switch (this) {
      case MEAN -> Arrays.stream(values).sum() / values.length;
      case MEDIAN -> median(Arrays.stream(values).sorted().toArray());
      case SUM -> Arrays.stream(values).sum();
      case GREATEST -> Arrays.stream(values).max().orElseThrow();
      case LEAST -> Arrays.stream(values).min().orElseThrow();
    };
  }

  private static double median(double... sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
