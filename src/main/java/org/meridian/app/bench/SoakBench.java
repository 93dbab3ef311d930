package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.meridian.ui.background.ToolkitStart;

/**
 * Whether long use keeps memory: the program's own window of 1600 x 900 is used round after round,
 * and the heap is read in between, after garbage is collected. What is flat from the second reading
 * on keeps nothing; the first still lacks caches that fill once.
 */
public final class SoakBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;
  private static final int COLLECTIONS = 8;
  private static final double MEGABYTE = 1 << 20;

  private final int rounds;
  private final int every;
  private final Set<SoakStep> steps;
  private final Consumer<SoakReading> progress;

  /**
   * Sets a benchmark up; it starts the toolkit, which must not run yet.
   *
   * @param rounds how often everything is done
   * @param every after how many rounds the heap is read
   * @param steps what is done in a round
   * @param progress takes each reading at once
   */
  public SoakBench(int rounds, int every, Set<SoakStep> steps, Consumer<SoakReading> progress) {
    this.rounds = rounds;
    this.every = every;
    this.steps = Set.copyOf(steps);
    this.progress = progress;
  }

  /** Uses the window; gives a reading for each stretch of rounds. */
  public List<SoakReading> run() {
    ToolkitStart.start(() -> {});
    SoakWindow window = SoakWindow.open(WIDTH, HEIGHT);
    List<SoakReading> readings = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (SoakStep step : SoakStep.values()) {
        if (steps.contains(step)) {
          window.take(step, round);
        }
      }
      if (round % every == 0) {
        SoakReading reading = new SoakReading(round, heap(window));
        readings.add(reading);
        progress.accept(reading);
      }
    }
    return readings;
  }

  /**
   * What is in use, always in one and the same state, or the greatest of several states would show.
   * Garbage is collected until no more goes: the toolkit lets go of much only in the pulses that
   * draw after a collection.
   */
  private double heap(SoakWindow window) {
    window.home(steps.contains(SoakStep.DATASET));
    double before = Double.POSITIVE_INFINITY;
    double now = collected();
    for (int time = 0; time < COLLECTIONS && before - now >= 1; time++) {
      window.redraw();
      before = now;
      now = Math.min(now, collected());
    }
    return now;
  }

  private static double collected() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }

  /**
   * How far the readings from the second on lie apart: the greatest over the least, less 1; 0 for
   * fewer than two of them.
   */
  public static double spread(List<SoakReading> readings) {
    var late =
        readings.stream().skip(1).mapToDouble(SoakReading::heapMegabytes).summaryStatistics();
    return late.getCount() < 2 ? 0 : late.getMax() / late.getMin() - 1;
  }
}
