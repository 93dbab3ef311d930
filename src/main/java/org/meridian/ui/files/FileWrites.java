package org.meridian.ui.files;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.meridian.ui.background.Background;

/** Writes files that the user asked for, so that closing the window can wait for them. */
public final class FileWrites {

  private static final Runnable NOTHING = () -> {};

  private final Background background;
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
