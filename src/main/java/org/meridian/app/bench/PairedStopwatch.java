package org.meridian.app.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/** Measures a task and its baseline alternately, so that both meet the same conditions. */
final class PairedStopwatch {

  /** Executions are repeated until a sample takes so long, so that the clock's grain is no part. */
  private static final long SAMPLE_NANOS = 1_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final int samples;
  private final long warmUpNanos;

  /**
   * @param samples how many samples to take
   * @param warmUpNanos for how long both are executed before, unmeasured
   */
  PairedStopwatch(int samples, long warmUpNanos) {
    this.samples = samples;
    this.warmUpNanos = warmUpNanos;
  }

  /**
   * Measures.
   *
   * @param task what to measure; told the number of the execution, so that it can vary its input
   * @param baseline the plain way to do the same
   */
  TimedMeasurement measure(String name, IntConsumer task, IntConsumer baseline) {
    int batch = warmUp(task);
    int baselineBatch = warmUp(baseline);
    double[] times = new double[samples];
    double[] baselineTimes = new double[samples];
    for (int sample = 0; sample < samples; sample++) {
      times[sample] = time(task, sample * batch, batch);
      baselineTimes[sample] = time(baseline, sample * baselineBatch, baselineBatch);
    }
    return TimedMeasurement.of(name, times, bytes(task, batch), baselineTimes);
  }

  private int warmUp(IntConsumer task) {
    long start = System.nanoTime();
    int count = 0;
    while (System.nanoTime() - start < warmUpNanos || count < 4) {
      task.accept(count++);
    }
    double nanos = time(task, 0, 4) * 1000;
    return (int) Math.max(1, SAMPLE_NANOS / nanos);
  }

  /** Microseconds one execution takes on average. */
  private static double time(IntConsumer task, int first, int count) {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      task.accept(first + i);
    }
    return (System.nanoTime() - start) / 1000.0 / count;
  }

  private double bytes(IntConsumer task, int batch) {
    int count = Math.max(8, batch);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < count; i++) {
      task.accept(i);
    }
    return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / count;
  }
}
