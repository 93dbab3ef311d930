package org.meridian.ui.imports;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import org.meridian.model.importing.ImportProgress;
import org.meridian.ui.background.UiThread;

/**
 * One reading of files: it tells how far it is until it is cancelled, and then ends. Once what was
 * read is being written it cannot be cancelled any more.
 */
final class ReadingInFlight {

  private enum Phase {
    READS,
    WRITES,
    CANCELLED
  }

  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.READS);
  private final AtomicBoolean telling = new AtomicBoolean();
  private final DoubleConsumer shown;
  private volatile double share = -1;

  /**
   * @param shown takes how far it is on the JavaFX thread: from 0 to 1, or -1 where nobody knows
   */
  ReadingInFlight(DoubleConsumer shown) {
    this.shown = shown;
  }

  /** Nobody waits for its answer any more; says whether it ends, or writes already. */
  boolean cancel() {
    phase.compareAndSet(Phase.READS, Phase.CANCELLED);
    return isCancelled();
  }

  /** Begins to write; says whether it may, or was cancelled. */
  boolean write() {
    phase.compareAndSet(Phase.READS, Phase.WRITES);
    return !isCancelled();
  }

  boolean isCancelled() {
    return phase.get() == Phase.CANCELLED;
  }

  /** The progress of one of some files that are read in turn. */
  ImportProgress of(int file, int files) {
    return part -> {
      if (isCancelled()) {
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
    if (!isCancelled()) {
      shown.accept(share);
    }
  }
}
