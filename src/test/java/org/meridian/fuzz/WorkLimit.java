package org.meridian.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.function.Executable;

/**
 * Ends what does not end by itself. The work of a thread counts and not the time on the wall, so
 * that a machine that is busy with something else fails no test. A reader hardly waits, so that one
 * that sleeps at hundreds of looks in a row is stuck.
 */
final class WorkLimit {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Set<Thread.State> WAITS =
      EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

  /** So many looks in a row at a thread that waits: nobody will wake it. */
  private static final int PATIENCE = 600;

  private WorkLimit() {}

  /**
   * Runs something on a thread of its own.
   *
   * @param most processor time that it may take
   * @throws Throwable what it threw, or an error where it took more or waits for good
   */
  static void run(Duration most, Executable trial) throws Throwable {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread worker = Thread.ofPlatform().daemon().start(() -> thrown.set(outcome(trial)));
    int waits = 0;
    while (!worker.join(LOOK)) {
      waits = WAITS.contains(worker.getState()) ? waits + 1 : 0;
      if (THREADS.getThreadCpuTime(worker.threadId()) > most.toNanos() || waits > PATIENCE) {
        AssertionError hung = new AssertionError("it does not end");
        hung.setStackTrace(worker.getStackTrace());
        throw hung;
      }
    }
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }

  private static Throwable outcome(Executable trial) {
    try {
      trial.execute();
      return null;
    } catch (Throwable failure) {
      return failure;
    }
  }
}
