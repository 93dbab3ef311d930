package org.meridian.render.raster;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * A fixed number of threads that share out numbered pieces of work. The caller works along, so one
 * thread means no pool at all. Which thread takes which piece is left open: pieces must not depend
 * on each other.
 *
 * <p>Safe for use by several callers; their pieces then share the same threads.
 */
public final class DrawingThreads {

  private final int threads;
  private final ExecutorService pool;

  /**
   * Starts the threads; they are daemons and end with the program.
   *
   * @param threads how many work at once, the caller included; at least 1
   */
  public DrawingThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    this.threads = threads;
    ThreadFactory daemons = Thread.ofPlatform().daemon().name("meridian-raster-", 0).factory();
    this.pool = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, daemons);
  }

  /** As many threads as the machine has cores. */
  public static DrawingThreads onAllCores() {
    return new DrawingThreads(Runtime.getRuntime().availableProcessors());
  }

  /** How many threads work at once, the caller included. */
  public int threads() {
    return threads;
  }

  /**
   * Does pieces 0 to count - 1 and returns when all are done. May be called from within a piece.
   *
   * @throws IllegalStateException if a piece failed on another thread, which then reports the cause
   */
  public void each(int count, IntConsumer piece) {
    if (threads == 1 || count <= 1) {
      for (int i = 0; i < count; i++) {
        piece.accept(i);
      }
      return;
    }
    Shared work = new Shared(count, piece);
    for (int i = 1; i < Math.min(threads, count); i++) {
      pool.execute(work);
    }
    work.run();
    work.await();
  }

  /** Pieces that several threads take one by one. A thread that comes late finds none left. */
  private static final class Shared implements Runnable {

    private final int count;
    private final IntConsumer piece;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch left;
    private volatile boolean failed;

    Shared(int count, IntConsumer piece) {
      this.count = count;
      this.piece = piece;
      this.left = new CountDownLatch(count);
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        boolean done = false;
        try {
          piece.accept(i);
          done = true;
        } finally {
          failed |= !done;
          left.countDown();
        }
      }
    }

    void await() {
      boolean interrupted = false;
      while (left.getCount() > 0) {
        try {
          left.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      if (failed) {
        throw new IllegalStateException("a piece of the picture could not be drawn");
      }
    }
  }
}
