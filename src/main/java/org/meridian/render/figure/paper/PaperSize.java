package org.meridian.render.figure.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.render.figure.sheet.FigureLimits;

/**
 * A size on paper. Up to the size of a slide a design pixel is 1/96 of an inch; on larger paper all
 * grows in proportion, type too, so that a poster is read from further away.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param dpi pixels an inch, where there are pixels
 */
public record PaperSize(double width, double height, int dpi) {

  /** The resolution of print. */
  public static final int PRINT_DPI = 300;

  /** The lowest resolution. */
  public static final int LEAST_DPI = 36;

  /** The highest resolution. */
  public static final int MOST_DPI = 2400;

  /** The most millimetres on a side: what readers of PDF take. */
  public static final double LONGEST = 5000;

  /** Millimetres an inch. */
  static final double INCH = 25.4;

  private static final double DESIGN_DPI = 96;
  private static final double WIDEST_DESIGN = 1280;
  private static final int SOUGHT = 24;
  private static final Pattern MILLIMETRES =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)x(\\d{1,4}(?:\\.\\d{1,3})?)mm");

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a side or the resolution is out of its range
   */
  public PaperSize {
    if (!(width > 0) || !(height > 0) || width > LONGEST || height > LONGEST) {
      throw new IllegalArgumentException("paper of " + width + " x " + height + " mm");
    }
    if (dpi < LEAST_DPI || dpi > MOST_DPI) {
      throw new IllegalArgumentException(dpi + " dpi");
    }
  }

  /** A size that is named, or written as {@code 297x210mm}; empty for any other text. */
  public static Optional<PaperSize> parse(String text) {
    Matcher written = MILLIMETRES.matcher(text);
    if (!written.matches()) {
      return PaperFormat.ofWord(text).map(PaperFormat::size);
    }
    double width = Double.parseDouble(written.group(1));
    double height = Double.parseDouble(written.group(2));
    boolean sound = width > 0 && height > 0 && width <= LONGEST && height <= LONGEST;
    return sound ? Optional.of(new PaperSize(width, height, PRINT_DPI)) : Optional.empty();
  }

  /** The same at another resolution. */
  public PaperSize at(int other) {
    return new PaperSize(width, height, other);
  }

  /** Pixels across a length in millimetres. */
  public int pixels(double millimetres) {
    return (int) Math.round(millimetres / INCH * dpi);
  }

  /** Whether a figure has room on it, and is not too large as a PNG. */
  public boolean canBeDrawn() {
    return FigureLimits.isRoomy(designWidth(), designHeight())
        && pixels(Math.max(width, height)) <= FigureLimits.LONGEST;
  }

  /** Width in design pixels, such that whole design pixels give whole pixels at the edge. */
  public int designWidth() {
    int natural = (int) Math.round(width / INCH * DESIGN_DPI * shrink());
    for (int less = 0; less < SOUGHT && less < natural; less++) {
      if (isWhole(natural - less)) {
        return natural - less;
      }
    }
    return natural;
  }

  /** Height in design pixels. */
  public int designHeight() {
    return highOf(designWidth());
  }

  private int highOf(int designWidth) {
    return Math.max(1, (int) Math.round(designWidth * height / width));
  }

  private boolean isWhole(int designWidth) {
    double scale = (double) pixels(width) / designWidth;
    return Math.round(highOf(designWidth) * scale) == pixels(height);
  }

  /** How much smaller the design of large paper is. */
  private double shrink() {
    return Math.min(1, WIDEST_DESIGN / (Math.max(width, height) / INCH * DESIGN_DPI));
  }
}
