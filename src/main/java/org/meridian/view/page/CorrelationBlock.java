package org.meridian.view.page;

import java.util.List;
import org.meridian.view.style.ColourScale;

/**
 * A square field of correlations. Rows are named, columns carry the numbers of the rows.
 *
 * @param names of rows
 * @param values row by row, −1 to 1; NaN where there is none
 */
public record CorrelationBlock(List<String> names, List<List<Double>> values) implements PageBlock {

  private static final ColourScale SCALE = ColourScale.vik();
  private static final int DARK_INK = 0xFF1B2026;
  private static final int WHITE = 0xFFFFFFFF;

  /** Where white and the dark ink contrast alike: (L + 0.05)^2 = 1.05 (0.014 + 0.05). */
  private static final double MIDDLE = 0.21;

  /** Copies the lists. */
  public CorrelationBlock {
    names = List.copyOf(names);
    values = values.stream().map(List::copyOf).toList();
  }

  /** How many rows and columns there are. */
  @Override
  public int size() {
    return names.size();
  }

  /** The field of the first ones. */
  @Override
  public PageBlock first(int rows) {
    int most = Math.min(rows, size());
    return new CorrelationBlock(
        names.subList(0, most),
        values.subList(0, most).stream().map(row -> row.subList(0, most)).toList());
  }

  /** The correlation of two. */
  public double value(int row, int column) {
    return values.get(row).get(column);
  }

  /** The colour of a correlation, diverging about a neutral 0; opaque 0xAARRGGBB. */
  public static int colour(double value) {
    return SCALE.at((value + 1) / 2);
  }

  /** The ink that is read on a colour. */
  public static int inkOn(int argb) {
    return luminance(argb) >= MIDDLE ? DARK_INK : WHITE;
  }

  /** Relative luminance by WCAG 2.1, 0..1. */
  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
