package org.meridian.ui.background;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Runs work on a few daemon threads and hands answers back on the JavaFX thread.
 *
 * <p>Failures are never swallowed: each goes, on the JavaFX thread, to the caller's handler where
 * it is one to be expected, else to the one handler of all that nobody expects.
 */
public final class Background implements AutoCloseable {

  /** How many milliseconds work may have to wait that can wait. */
  private static final long PATIENCE = 100;

  private static final long HELD = 3;

  private final ThreadPoolExecutor workers;
  private final PatientTasks tasks;
  private final Consumer<Throwable> unexpected;
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

  /**
   * @param threads how many tasks may run at once
   * @param unexpected takes what work threw that has no handler of its own, on the JavaFX thread
   */
  public Background(int threads, Consumer<Throwable> unexpected) {
    this.unexpected = unexpected;
    workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("background-", 1).factory(),
            // Once closed, what is still asked for is for a window that has gone.
            new ThreadPoolExecutor.DiscardPolicy());
    tasks =
        new PatientTasks(
            workers,
            UiThread.EXECUTOR,
            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS));
  }

  /** Takes a failure that nobody expects. Call it on the JavaFX thread. */
  public void unexpected(Throwable failure) {
    unexpected.accept(failure);
  }

  /**
   * Answers of which only the newest counts, worked out here.
   *
   * @param work turns a request into an answer; pure
   * @param publish takes an answer that is still the newest, on the JavaFX thread
   */
  public <I, O> NewestWins<I, O> newest(
      Function<? super I, ? extends O> work, Consumer<? super O> publish) {
    return new NewestWins<>(workers, UiThread.EXECUTOR, work, publish, unexpected);
  }

  /** Like {@link #newest}, once scores and pictures are there, or after {@value #PATIENCE} ms. */
  public <I, O> NewestWins<I, O> beside(
      Function<? super I, ? extends O> work, Consumer<? super O> publish) {
    return new NewestWins<>(tasks::patient, UiThread.EXECUTOR, work, publish, unexpected);
  }

  /** Lets what comes {@link #beside} wait for {@link #release}, or for {@value #HELD} seconds. */
  public void hold() {
    tasks.hold();
    CompletableFuture.delayedExecutor(HELD, TimeUnit.SECONDS).execute(tasks::release);
  }

  /** Starts what was held; nothing where nothing was. */
  public void release() {
    tasks.release();
  }

  /** The workers, for what a hand waits for and for those who bring their own scheduling. */
  public Executor executor() {
    return tasks::urgent;
  }

  /** How many tasks started by {@link #run} have not answered yet; changes on the JavaFX thread. */
  public ReadOnlyIntegerProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Whether no worker has anything to do at this moment; what was done may still be handed on. */
  public boolean isIdle() {
    return tasks.isEmpty() && workers.getActiveCount() == 0 && workers.getQueue().isEmpty();
  }

  /** Runs work of which no failure is expected. Call it on the JavaFX thread. */
  public <T> void run(Callable<T> work, Consumer<? super T> done) {
    run(work, done, unexpected);
  }

  /**
   * Runs work off the JavaFX thread. Call it on the JavaFX thread.
   *
   * @param work what to do; may throw
   * @param done takes the answer, on the JavaFX thread
   * @param failed takes what the work threw, on the JavaFX thread
   */
  public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    running.set(running.get() + 1);
    start(workers, work)
        .whenComplete(
            (answer, failure) -> UiThread.later(() -> finish(answer, failure, done, failed)));
  }

  private <T> void finish(
      T answer, Throwable failure, Consumer<? super T> done, Consumer<Throwable> failed) {
    running.set(running.get() - 1);
    if (failure == null) {
      done.accept(answer);
    } else {
      failed.accept(cause(failure));
    }
  }

  /** Starts a callable on an executor; what it throws completes the future exceptionally. */
  static <T> CompletableFuture<T> start(Executor executor, Callable<T> work) {
    var task = new FutureTask<>(work);
    return CompletableFuture.runAsync(task, executor).thenCompose(nothing -> settled(task));
  }

  private static <T> CompletableFuture<T> settled(FutureTask<T> task) {
    return switch (task.state()) {
      case SUCCESS -> CompletableFuture.completedFuture(task.resultNow());
      case FAILED -> CompletableFuture.failedFuture(task.exceptionNow());
      case CANCELLED, RUNNING ->
          CompletableFuture.failedFuture(new IllegalStateException("the work did not end"));
    };
  }

  static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** Stops taking work; what runs may end. */
  @Override
  public void close() {
    workers.shutdown();
  }
}
