package org.meridian.ui.imports;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import org.meridian.model.importing.ImportProgress;
import org.meridian.ui.background.UiThread;

/** One reading of files: it tells how far it is until it is cancelled, and then ends. */
final class ReadingInFlight {

  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean telling = new AtomicBoolean();
  private final DoubleConsumer shown;
  private volatile double share = -1;

  /**
   * @param shown takes how far it is on the JavaFX thread: from 0 to 1, or -1 where nobody knows
   */
  ReadingInFlight(DoubleConsumer shown) {
    this.shown = shown;
  }

  /** Nobody waits for its answer any more. */
  void cancel() {
    cancelled.set(true);
  }

  boolean isCancelled() {
    return cancelled.get();
  }

  /** The progress of one of some files that are read in turn. */
  ImportProgress of(int file, int files) {
    return part -> {
      if (cancelled.get()) {
        throw new CancellationException();
      }
      share = Double.isNaN(part) ? -1 : (file + part) / files;
      if (telling.compareAndSet(false, true)) {
        UiThread.later(this::tell);
      }
    };
  }

  private void tell() {
    telling.set(false);
    if (!cancelled.get()) {
      shown.accept(share);
    }
  }
}
