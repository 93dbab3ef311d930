package org.meridian.ui.background;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes every fault that nobody else takes, of any thread: writes each to the log once, counts how
 * often it comes again, and hands it to who shows it to the user. A fault within the showing itself
 * ends the showing, not the program.
 */
public final class FaultLog implements Thread.UncaughtExceptionHandler {

  private static final System.Logger LOG = System.getLogger(FaultLog.class.getName());

  /** So many frames tell one fault from another. */
  private static final int FRAMES = 6;

  /** So many different faults are told apart; more than that count as one. */
  private static final int MOST = 64;

  private final Map<String, Fault> faults = new LinkedHashMap<>();
  private Consumer<Fault> view = fault -> {};
  private boolean showing;

  /**
   * A fault.
   *
   * @param first what was thrown first
   * @param times how often it has come so far
   */
  public record Fault(Throwable first, long times) {}

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    take(thrown);
  }

  /** Takes a fault; may be called on any thread. */
  public void take(Throwable thrown) {
    Fault fault = count(thrown);
    if (fault.times() == 1) {
      LOG.log(System.Logger.Level.ERROR, "a fault that nobody took", thrown);
    }
    if (isTold(fault.times())) {
      UiThread.later(() -> show(fault));
    }
  }

  /** Ever more rarely, so that showing a fault that comes with each picture ends by itself. */
  private static boolean isTold(long times) {
    return Long.bitCount(times) == 1;
  }

  private synchronized Fault count(Throwable thrown) {
    String key = key(thrown);
    String kept = faults.size() < MOST || faults.containsKey(key) ? key : "";
    Fault before = faults.get(kept);
    Fault fault =
        before == null ? new Fault(thrown, 1) : new Fault(before.first(), before.times() + 1);
    faults.put(kept, fault);
    return fault;
  }

  private static String key(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    StackTraceElement[] trace = root.getStackTrace();
    String around = root == thrown ? "" : thrown.getClass().getName() + thrown.getMessage();
    return around
        + root.getClass().getName()
        + Arrays.toString(Arrays.copyOf(trace, Math.min(FRAMES, trace.length)));
  }

  /** All faults so far, in the order in which they first came. */
  public synchronized List<Fault> all() {
    return List.copyOf(faults.values());
  }

  /**
   * Hands faults to who shows them, each the first time and then ever more rarely. Call it on the
   * JavaFX thread.
   *
   * @param shown takes a fault, on the JavaFX thread
   */
  public void onFault(Consumer<Fault> shown) {
    view = shown;
    all().forEach(fault -> UiThread.later(() -> show(fault)));
  }

  private void show(Fault fault) {
    if (showing) {
      view = nothing -> {};
      return;
    }
    showing = true;
    view.accept(fault);
    showing = false;
  }
}
