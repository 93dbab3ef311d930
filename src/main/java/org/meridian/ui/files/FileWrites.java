package org.meridian.ui.files;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.background.Background;

/** Writes files that the user asked for, so that closing the window can wait for them. */
public final class FileWrites {

  private static final Runnable NOTHING = () -> {};

  private final Background background;
  private final ObservableList<WatchedWrite> longOnes = FXCollections.observableArrayList();
  private int open;
  private Runnable next = NOTHING;

  /**
   * @param background runs the writes
   */
  public FileWrites(Background background) {
    this.background = background;
  }

  /** Runs a write, as {@link Background#run} does. */
  public <T> void run(Callable<T> write, Consumer<? super T> done, Consumer<Throwable> failed) {
    open++;
    background.run(
        write,
        written -> {
          done.accept(written);
          ended();
        },
        failure -> {
          next = NOTHING;
          failed.accept(failure);
          ended();
        });
  }

  /** Work that writes and can be watched. */
  public interface LongWrite {
    /**
     * Writes.
     *
     * @return false if it was stopped, and nothing is written
     */
    boolean run(ProgressMonitor watch) throws IOException;
  }

  /**
   * Runs a write that takes long enough to be watched and stopped.
   *
   * @param name of the file
   * @param done is told whether it was written
   */
  public void watch(
      String name, LongWrite write, Consumer<Boolean> done, Consumer<Throwable> failed) {
    WatchedWrite watched = new WatchedWrite(name);
    longOnes.add(watched);
    run(
        () -> write.run(watched),
        written -> {
          longOnes.remove(watched);
          done.accept(written);
        },
        failure -> {
          longOnes.remove(watched);
          failed.accept(failure);
        });
  }

  /** Long writes under way, the first of them first. */
  public ObservableList<WatchedWrite> longOnes() {
    return longOnes;
  }

  private void ended() {
    open--;
    if (open == 0) {
      Runnable following = next;
      next = NOTHING;
      following.run();
    }
  }

  /** Goes on once no write is under way; not at all if one of them fails, which is said then. */
  void whenWritten(Runnable following) {
    if (open == 0) {
      following.run();
    } else {
      next = following;
    }
  }
}
