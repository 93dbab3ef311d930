package org.meridian.render.raster.strokes;

/** Classes of sums of coverage, of equal width in the logarithm, for the giving out of tones. */
final class ToneClasses {

  /** How many there are; class 0 is kept for pixels without coverage. */
  static final int COUNT = 4096;

  private static final int PER_OCTAVE = 160;

  private ToneClasses() {}

  /** The class of a sum above 0: 1 to {@link #COUNT} - 1. */
  static int of(int sum) {
    int octave = 31 - Integer.numberOfLeadingZeros(sum);
    int within = (int) (((long) sum << 16 >>> octave) - 65536);
    return Math.min(COUNT - 1, 1 + octave * PER_OCTAVE + (within * PER_OCTAVE >>> 16));
  }
}
