package org.meridian.app.cli.console;

import java.util.concurrent.TimeUnit;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/**
 * Says beside the results how far long work has come: a line at most every five seconds, none for
 * work that is done before. Thread-safe.
 */
public final class ProgressLines implements ProgressMonitor {

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

  private final VerbOutput console;
  private final String message;
  private long last = System.nanoTime();

  /**
   * @param console where lines go
   * @param message key of the line; its argument is how much is done, in percent
   */
  public ProgressLines(VerbOutput console, String message) {
    this.console = console;
    this.message = message;
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public synchronized void progress(long done, long total) {
    if (System.nanoTime() - last >= PAUSE && done < total) {
      last = System.nanoTime();
      console.err().println(CommandWords.ofThisSystem().say(message, 100 * done / total));
      console.err().flush();
    }
  }
}
