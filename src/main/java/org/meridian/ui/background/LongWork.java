package org.meridian.ui.background;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/**
 * Work that takes long enough to be watched and stopped. At most one runs at a time: a new start
 * stops the one before, whose answer is then dropped. Lives on the JavaFX thread.
 */
public final class LongWork {

  private final Background background;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private Run current;

  /**
   * @param background runs the work
   */
  public LongWork(Background background) {
    this.background = background;
  }

  /** Whether work runs whose answer is still wanted. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** How far it has come, 0..1. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /**
   * Starts work.
   *
   * @param work done off the JavaFX thread; gives nothing if it was stopped
   * @param done takes the answer, on the JavaFX thread
   */
  public <T> void start(Function<ProgressMonitor, Optional<T>> work, Consumer<? super T> done) {
    cancel();
    Run run = new Run();
    current = run;
    running.set(true);
    progress.set(0);
    background.run(
        () -> work.apply(run),
        answer -> {
          if (end(run)) {
            answer.ifPresent(done);
          }
        },
        failure -> {
          if (end(run)) {
            background.unexpected(failure);
          }
        });
  }

  /** Stops what runs, and drops its answer. */
  public void cancel() {
    if (current != null) {
      current.cancelled.set(true);
      end(current);
    }
  }

  private boolean end(Run run) {
    if (run != current) {
      return false;
    }
    current = null;
    running.set(false);
    return true;
  }

  /** One start, as the work sees it. */
  private final class Run implements ProgressMonitor {
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }

    @Override
    public void progress(long done, long total) {
      if (told.compareAndSet(false, true)) {
        UiThread.later(() -> show((double) done / total));
      }
    }

    private void show(double part) {
      told.set(false);
      if (this == current) {
        progress.set(part);
      }
    }
  }
}
