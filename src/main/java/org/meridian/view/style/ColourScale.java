package org.meridian.view.style;

import java.util.Arrays;

/**
 * A ramp of colours from 0 to 1, joined linearly between a few evenly spaced stops. The sequential
 * ramps grow lighter all the way, so that they stay ordered for colour-blind eyes and in grey
 * print; the diverging one is lightest in the middle. Immutable.
 */
public final class ColourScale {

  private static final int STEPS = 256;

  private final int[] steps;

  private ColourScale(int[] steps) {
    this.steps = steps;
  }

  /**
   * A ramp through stops.
   *
   * @param rgb at least two colours 0xRRGGBB, evenly spaced
   */
  public static ColourScale through(int... rgb) {
    int[] steps = new int[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double place = i * (rgb.length - 1) / (STEPS - 1.0);
      int stop = Math.min(rgb.length - 2, (int) place);
      steps[i] =
          ArgbColour.opaque(0xFFFFFF & ArgbColour.mix(rgb[stop], rgb[stop + 1], place - stop));
    }
    return new ColourScale(steps);
  }

  /** Dark blue to yellow, made for colour-blind readers (Nunez, Anderton and Renslow 2018). */
  public static ColourScale cividis() {
    return through(0x00224E, 0x35456C, 0x666970, 0x948E77, 0xC8B866, 0xFEE838);
  }

  /** Dark blue over green and orange to pale pink (Crameri 2018). */
  public static ColourScale batlow() {
    return through(
        0x011959, 0x103F60, 0x1C5A62, 0x3C6D56, 0x687B3E, 0x9D892B, 0xD29343, 0xF8A17B, 0xFDB7BC,
        0xFACCFA);
  }

  /** Diverging about a pale middle: blue below, brown-red above (Crameri 2018). */
  public static ColourScale vik() {
    return through(
        0x001261, 0x033E7D, 0x1E6F9D, 0x71A8C4, 0xC9DDE7, 0xEFE9E4, 0xEACEBD, 0xD39774, 0xBE6533,
        0x8B2706, 0x590008);
  }

  /** The colour at a place of the ramp; places outside 0..1 take the nearest end. */
  public int at(double t) {
    return steps[(int) Math.round(Math.clamp(t, 0, 1) * (STEPS - 1))];
  }

  /** The ramp the other way round. */
  public ColourScale reversed() {
    int[] turned = new int[STEPS];
    Arrays.setAll(turned, i -> steps[STEPS - 1 - i]);
    return new ColourScale(turned);
  }

  /**
   * The ramp run through early, its last colour from there on.
   *
   * @param share where the last colour begins, above 0, at most 1
   */
  public ColourScale reaching(double share) {
    int[] early = new int[STEPS];
    Arrays.setAll(early, i -> at(i / (STEPS - 1.0) / share));
    return new ColourScale(early);
  }

  /** The part between two places, stretched to 0..1. */
  public ColourScale section(double from, double to) {
    int[] part = new int[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double place = (from + (to - from) * i / (STEPS - 1)) * (STEPS - 1);
      int low = Math.min(STEPS - 2, (int) place);
      part[i] = ArgbColour.mix(steps[low], steps[low + 1], place - low);
    }
    return new ColourScale(part);
  }
}
