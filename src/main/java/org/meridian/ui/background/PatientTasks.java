package org.meridian.ui.background;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets some tasks wait while others, which a hand waits for, are under way: on few cores what comes
 * beside a picture would otherwise hold the picture up. None waits longer than a time, so that what
 * comes beside still follows a hand that never rests. Thread-safe.
 */
final class PatientTasks {

  private final Executor workers;
  private final Executor afterThis;
  private final Executor atTheLatest;
  private final AtomicInteger urgent = new AtomicInteger();
  private volatile boolean held;
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  /**
   * @param workers run all tasks
   * @param afterThis runs a task once what asks for tasks has asked for all of them
   * @param atTheLatest runs a task after the longest time that any may wait
   */
  PatientTasks(Executor workers, Executor afterThis, Executor atTheLatest) {
    this.workers = workers;
    this.afterThis = afterThis;
    this.atTheLatest = atTheLatest;
  }

  /** Runs a task at once; others wait for it. */
  void urgent(Runnable task) {
    urgent.incrementAndGet();
    workers.execute(
        () -> {
          try {
            task.run();
          } finally {
            urgent.decrementAndGet();
            afterThis.execute(this::startIfFree);
          }
        });
  }

  /** Runs a task once nothing urgent is under way, or after the longest time. */
  void patient(Runnable task) {
    waiting.add(task);
    afterThis.execute(this::startIfFree);
    atTheLatest.execute(
        () -> {
          if (!held && waiting.remove(task)) {
            workers.execute(task);
          }
        });
  }

  /** Lets tasks that can wait do so until {@link #release}, however long that takes. */
  void hold() {
    held = true;
  }

  /** Starts what was held, if anything was, and lets nothing wait longer than usual from now on. */
  void release() {
    if (!held) {
      return;
    }
    held = false;
    for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
      workers.execute(task);
    }
  }

  /** Whether no task waits. */
  boolean isEmpty() {
    return waiting.isEmpty();
  }

  private void startIfFree() {
    while (!held && urgent.get() == 0) {
      Runnable task = waiting.poll();
      if (task == null) {
        return;
      }
      workers.execute(task);
    }
  }
}
