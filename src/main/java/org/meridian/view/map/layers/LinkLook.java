package org.meridian.view.map.layers;

import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ColourScale;

/**
 * Colour, opacity and width of links by strength, prepared in steps. The more links there are, the
 * fainter and thinner are the weak ones: many add up to a haze and never to a blot, and of few each
 * can be seen.
 */
final class LinkLook {

  private static final int STEPS = 256;
  private static final double FAINTEST = 0.03;
  private static final double PLAINEST = 0.42;
  private static final double STRONGEST = 0.8;

  /** Weak links stay weak for longer than an even step would let them. */
  private static final double FADING = 1.7;

  private static final double THINNING = 1.4;

  private final int[] argb = new int[STEPS];
  private final float[] widths = new float[STEPS];

  /**
   * Prepares the steps.
   *
   * @param count how many links are drawn
   * @param unit pixels per design pixel
   */
  LinkLook(ColourScale ramp, int count, double unit) {
    double weak = Math.clamp(4 / Math.sqrt(Math.max(1, count)), FAINTEST, PLAINEST);
    double broad = Math.clamp(4.2 - 0.25 * Math.log(Math.max(1, count)), 1.8, 3.2);
    double thin = Math.clamp(2.1 - 0.35 * Math.log(Math.max(1, count)), 0.5, 1.3);
    for (int i = 0; i < STEPS; i++) {
      double t = i / (STEPS - 1.0);
      argb[i] = ArgbColour.withOpacity(ramp.at(t), weak + (STRONGEST - weak) * Math.pow(t, FADING));
      widths[i] = (float) (unit * (thin + (broad - thin) * Math.pow(t, THINNING)));
    }
  }

  private static int step(double strength) {
    return (int) Math.round(strength * (STEPS - 1));
  }

  /** Colour with opacity. */
  int colour(double strength) {
    return argb[step(strength)];
  }

  /** Another colour with the opacity of a strength. */
  int colour(double strength, int rgb) {
    return (argb[step(strength)] & 0xFF000000) | (rgb & 0xFFFFFF);
  }

  /** Width in pixels. */
  float width(double strength) {
    return widths[step(strength)];
  }
}
