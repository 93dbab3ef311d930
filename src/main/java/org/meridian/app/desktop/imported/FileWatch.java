package org.meridian.app.desktop.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks at files from time to time and says when one has changed, once it stands still: a program
 * that saves may write for a while, or put another file in its place. A file that is gone says
 * nothing until it is back.
 */
public final class FileWatch {

  private record Stamp(long modified, long bytes) {

    private static final Stamp GONE = new Stamp(-1, -1);

    static Stamp of(Path file) {
      try {
        return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
      } catch (IOException gone) {
        return GONE;
      }
    }
  }

  private final Map<Path, Stamp> known = new HashMap<>();
  private final Map<Path, Stamp> seen = new HashMap<>();
  private final Consumer<Path> changed;

  /** Remembers how the files are now. */
  public FileWatch(List<Path> files, Consumer<Path> changed) {
    this.changed = changed;
    files.forEach(file -> known.put(file, Stamp.of(file)));
  }

  /** Looks at the files once; a change is said when two looks in a row see the same. */
  public synchronized void look() {
    for (Path file : List.copyOf(known.keySet())) {
      Stamp now = Stamp.of(file);
      boolean still = now.equals(seen.put(file, now));
      if (still && !now.equals(Stamp.GONE) && !now.equals(known.get(file))) {
        known.put(file, now);
        changed.accept(file);
      }
    }
  }

  /** Looks again and again on a thread of its own; gives what ends that. */
  public Runnable start(Duration pause) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watch-imports").factory());
    clock.scheduleWithFixedDelay(
        this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    return clock::shutdownNow;
  }
}
