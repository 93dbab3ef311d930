package org.meridian.flow.network;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/**
 * Adds up what every source gives to every city, on all processors. Sources are added in blocks,
 * and blocks in order, so that the sums are the same to the last bit on any number of processors.
 */
final class SourceBlocks {

  private static final int BLOCKS = 32;

  private final int[] sources;
  private final int cities;
  private final ProgressMonitor watch;
  private final AtomicInteger done = new AtomicInteger();

  /** Adds for one thread; called with ever further sources. */
  @FunctionalInterface
  interface Adder {

    /**
     * Adds what some sources give.
     *
     * @param sources positions of cities, those from one place to before another
     * @param sums one a city
     */
    void add(int[] sources, int from, int to, double[] sums);
  }

  /** Makes what adds; called once a block. */
  @FunctionalInterface
  interface Adders {

    /** A new one. */
    Adder make();
  }

  SourceBlocks(int[] sources, int cities, ProgressMonitor watch) {
    this.sources = sources.clone();
    this.cities = cities;
    this.watch = watch;
  }

  /**
   * The sums.
   *
   * @param step how many sources are added at once
   * @return one a city; empty if it was stopped
   */
  Optional<double[]> sum(int step, Adders adders) {
    double[][] parts = new double[BLOCKS][];
    IntStream.range(0, BLOCKS)
        .parallel()
        .forEach(block -> parts[block] = part(block, step, adders));
    double[] sums = new double[cities];
    for (double[] part : parts) {
      for (int city = 0; city < cities && part.length > 0; city++) {
        sums[city] += part[city];
      }
    }
    return watch.isCancelled() ? Optional.empty() : Optional.of(sums);
  }

  private double[] part(int block, int step, Adders adders) {
    int from = place(block, step);
    int to = place(block + 1, step);
    double[] sums = new double[from < to ? cities : 0];
    Adder adder = adders.make();
    for (int at = from; at < to && !watch.isCancelled(); at += step) {
      int end = Math.min(to, at + step);
      adder.add(sources, at, end, sums);
      watch.progress(done.addAndGet(end - at), sources.length);
    }
    return sums;
  }

  /** Where a block begins: at a whole number of steps. */
  private int place(int block, int step) {
    long steps = (sources.length + step - 1L) / step;
    return (int) Math.min(sources.length, steps * block / BLOCKS * step);
  }
}
