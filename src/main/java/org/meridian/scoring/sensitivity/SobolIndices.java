package org.meridian.scoring.sensitivity;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.RandomStream;

/**
 * Sobol' indices of a function of independent inputs that are uniform in 0..1: which share of the
 * variance of its output is due to which input.
 *
 * <p>With N pairs of random points A and B, and AB_i being A with its i-th coordinate from B: first
 * order {@code S_i = mean(y_B (y_ABi - y_A)) / V} (alone), total {@code ST_i = sum((y_A - y_ABi)^2)
 * / (2 N V)} (with all that it takes part in); V is the sample variance of all y_A and y_B. S_i
 * lies in 0..1 but for sampling error, which is of the order of 1/sqrt(N); ST_i is never negative.
 *
 * <p>Source: Jansen (1999) for ST_i; Saltelli and others, Variance based sensitivity analysis of
 * model output, Computer Physics Communications 181 (2010), table 2, for S_i.
 *
 * @param first S_i, one an input; NaN if the output does not vary
 * @param total ST_i, one an input; NaN if the output does not vary
 * @param mean the mean output
 * @param variance V
 * @param samples N
 */
public record SobolIndices(
    double[] first, double[] total, double mean, double variance, int samples) {

  /**
   * Estimates them with N (inputs + 2) evaluations.
   *
   * @param inputs how many inputs there are
   * @param samples N
   * @param seed selects the random numbers
   * @param threads how many threads work
   * @param model makes the function, one a thread; its argument is used again and must not be kept
   * @return empty if it was stopped
   */
  public static Optional<SobolIndices> estimate(
      int inputs,
      int samples,
      long seed,
      int threads,
      ProgressMonitor watch,
      Supplier<ToDoubleFunction<double[]>> model) {
    double[][] outputs = new double[inputs + 2][samples];
    return ParallelSteps.work(
            threads, 0, samples, watch, () -> new Sampler(inputs, seed, model.get(), outputs))
        .map(workers -> of(outputs, samples));
  }

  /** Fills the outputs of one sample a step: y_A, y_B, then y_ABi. */
  private static final class Sampler implements IntConsumer {
    private final long seed;
    private final ToDoubleFunction<double[]> model;
    private final double[][] outputs;
    private final RandomStream stream = new RandomStream();
    private final double[] a;
    private final double[] b;

    Sampler(int inputs, long seed, ToDoubleFunction<double[]> model, double[][] outputs) {
      this.seed = seed;
      this.model = model;
      this.outputs = outputs;
      a = new double[inputs];
      b = new double[inputs];
    }

    @Override
    public void accept(int sample) {
      stream.start(seed, sample);
      for (int i = 0; i < a.length; i++) {
        a[i] = stream.nextDouble();
        b[i] = stream.nextDouble();
      }
      outputs[0][sample] = model.applyAsDouble(a);
      outputs[1][sample] = model.applyAsDouble(b);
      for (int i = 0; i < a.length; i++) {
        double own = a[i];
        a[i] = b[i];
        outputs[2 + i][sample] = model.applyAsDouble(a);
        a[i] = own;
      }
    }
  }

  private static SobolIndices of(double[][] outputs, int samples) {
    double mean = mean(outputs[0], outputs[1]);
    double variance = variance(outputs[0], outputs[1], mean);
    double[] first = new double[outputs.length - 2];
    double[] total = new double[outputs.length - 2];
    for (int i = 0; i < first.length; i++) {
      double cross = 0;
      double squares = 0;
      for (int sample = 0; sample < samples; sample++) {
        double change = outputs[2 + i][sample] - outputs[0][sample];
        cross += outputs[1][sample] * change;
        squares += change * change;
      }
      first[i] = variance > 0 ? cross / samples / variance : Double.NaN;
      total[i] = variance > 0 ? squares / (2 * samples * variance) : Double.NaN;
    }
    return new SobolIndices(first, total, mean, variance, samples);
  }

  private static double mean(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] + b[i];
    }
    return sum / (2.0 * a.length);
  }

  private static double variance(double[] a, double[] b, double mean) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean);
    }
    return sum / (2.0 * a.length - 1);
  }
}
