package org.meridian.view.style;

/** Arithmetic of colours held as 0xAARRGGBB, not premultiplied, in sRGB. */
public final class ArgbColour {

  private ArgbColour() {}

  /** An opaque colour from 0xRRGGBB. */
  public static int opaque(int rgb) {
    return 0xFF000000 | rgb;
  }

  /** The colour with another opacity, 0..1. */
  public static int withOpacity(int argb, double opacity) {
    long alpha = Math.round(255 * Math.clamp(opacity, 0, 1));
    return (argb & 0xFFFFFF) | ((int) alpha << 24);
  }

  /** The colour with its own opacity multiplied by a factor, 0..1. */
  public static int faded(int argb, double factor) {
    return withOpacity(argb, (argb >>> 24) / 255.0 * factor);
  }

  /** A colour between two, channel by channel: t = 0 the first, t = 1 the second. */
  public static int mix(int one, int other, double t) {
    int mixed = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      int a = (one >>> shift) & 0xFF;
      int b = (other >>> shift) & 0xFF;
      mixed |= (int) Math.round(a + (b - a) * Math.clamp(t, 0, 1)) << shift;
    }
    return mixed;
  }

  /** Relative luminance of the colour as if opaque, 0..1 (WCAG 2.2). */
  public static double luminance(int argb) {
    return 0.2126 * linear(argb >>> 16) + 0.7152 * linear(argb >>> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xFF) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** Contrast of two colours as if opaque, 1..21 (WCAG 2.2). */
  public static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
}
