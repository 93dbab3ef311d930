package org.meridian.scoring.uncertainty;

/**
 * A stream of random numbers that a seed and a number select, so that the n-th replicate draws the
 * same numbers whoever computes it and whenever.
 *
 * <p>SplitMix64: the state starts at a mix of seed and number, is advanced by the golden ratio's
 * odd gamma, and is mixed into each output. The streams are stretches of one cycle of 2^64; that
 * two of a million streams of a thousand numbers touch has a chance below 1e-4.
 *
 * <p>Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014.
 * Allocates nothing after it is made. Not thread-safe.
 */
public final class RandomStream {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  /** Starts the stream of a seed and a number. */
  public void start(long seed, long number) {
    state = mix(mix(seed + GAMMA) ^ (number + 1) * GAMMA);
  }

  /** The next 64 random bits. */
  public long nextLong() {
    state += GAMMA;
    return mix(state);
  }

  /** A number from 0 (inclusive) to 1 (exclusive), uniform. */
  public double nextDouble() {
    return (nextLong() >>> 11) * UNIT;
  }

  /** A whole number from 0 to bound - 1, uniform but for a bias below bound / 2^53. */
  public int nextInt(int bound) {
    return (int) (nextDouble() * bound);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
