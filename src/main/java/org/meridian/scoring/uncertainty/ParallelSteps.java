package org.meridian.scoring.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Shares numbered steps out among threads. A worker belongs to one thread and sees any of the
 * steps, in no fixed order; what it adds up must not depend on that.
 */
public final class ParallelSteps {

  private static final int STRIDE = 16;

  private ParallelSteps() {}

  /** How many threads are worth having on this machine. */
  public static int allCores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * Does all steps.
   *
   * @param threads how many threads work, the calling one included; at least 1
   * @param from the first step
   * @param to the step behind the last
   * @param watch follows and stops it
   * @param makeWorker makes a worker; called once a thread
   * @return the workers, or nothing if the work was stopped before its end
   */
  public static <W extends IntConsumer> Optional<List<W>> work(
      int threads, int from, int to, ProgressMonitor watch, Supplier<W> makeWorker) {
    AtomicInteger next = new AtomicInteger(from);
    AtomicInteger done = new AtomicInteger(from);
    List<W> workers = new ArrayList<>();
    int useful = Math.clamp((to - from) / STRIDE, 1, Math.max(1, threads));
    for (int n = 0; n < useful; n++) {
      workers.add(makeWorker.get());
    }
    try (ExecutorService others =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
      List<CompletableFuture<Void>> running = new ArrayList<>();
      for (W worker : workers.subList(1, workers.size())) {
        running.add(
            CompletableFuture.runAsync(() -> takeSteps(worker, next, done, to, watch), others));
      }
      takeSteps(workers.getFirst(), next, done, to, watch);
      running.forEach(CompletableFuture::join);
    }
    return done.get() == to ? Optional.of(workers) : Optional.empty();
  }

  private static void takeSteps(
      IntConsumer worker, AtomicInteger next, AtomicInteger done, int to, ProgressMonitor watch) {
    while (!watch.isCancelled()) {
      int from = next.getAndAdd(STRIDE);
      if (from >= to) {
        return;
      }
      int end = Math.min(to, from + STRIDE);
      for (int step = from; step < end; step++) {
        worker.accept(step);
      }
      watch.progress(done.addAndGet(end - from), to);
    }
  }
}
