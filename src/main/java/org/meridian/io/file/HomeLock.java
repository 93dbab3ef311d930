package org.meridian.io.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A claim on something in the user's folder that only one holder may have at a time. It is a lock
 * of the system on the file {@code NAME.lock}: when its program ends, however that comes about, the
 * claim ends with it, so that nothing has to be cleaned up after a crash. The empty file stays.
 *
 * <p>Several programs may run on one folder. What they share, as the settings, is merged under
 * {@link #await}; what belongs to one of them, as the journal of a session, is claimed with {@link
 * #tryTake} under one name after the other until one is free. Verbs of the command line claim
 * nothing, so that nothing can hold them up.
 */
public final class HomeLock implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(HomeLock.class.getName());
  private static final String ENDING = ".lock";
  private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();

  /**
   * What this process holds. The system's locks belong to a process, not to a part of it, and
   * opening a locked file a second time would release its lock on closing.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private HomeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Claims something if nobody holds it.
   *
   * @param folder the user's folder; made where it is missing
   * @param name what is claimed: letters, digits and hyphens
   * @return the claim, to be closed by its holder; empty while another program, or another part of
   *     this one, holds it
   * @throws IOException if the folder cannot be written, or its disk knows no locks
   */
  public static Optional<HomeLock> tryTake(Path folder, String name) throws IOException {
    FolderSync.create(folder.toAbsolutePath());
    Path file = folder.toRealPath().resolve(name + ENDING);
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    Optional<HomeLock> taken = Optional.empty();
    try {
      taken = lock(file);
      return taken;
    } finally {
      if (taken.isEmpty()) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static Optional<HomeLock> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
      return lock == null ? Optional.empty() : Optional.of(new HomeLock(file, channel));
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  /**
   * Claims something, after its holder if need be.
   *
   * @param longest how long to wait for the holder
   * @return the claim; empty if the holder has it still
   * @throws IOException as {@link #tryTake}
   */
  public static Optional<HomeLock> await(Path folder, String name, Duration longest)
      throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    Optional<HomeLock> taken = tryTake(folder, name);
    while (taken.isEmpty() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(PAUSE_NANOS);
      taken = tryTake(folder, name);
    }
    return taken;
  }

  /** Gives the claim up. Never fails: work that was done under the claim is done. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException unclosed) {
      LOG.log(System.Logger.Level.DEBUG, "{0} is given up at the end: {1}", file, unclosed);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
