package org.meridian.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * New content of a file, beside it, until it is whole. The draft is locked as long as its writer
 * lives, so that others can tell one in work from one that was left behind. Closing removes a draft
 * that has not replaced its target.
 */
final class FileDraft implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(FileDraft.class.getName());
  private static final int MOST_TRIES = 8;
  private static final Set<StandardOpenOption> NEW =
      EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final WriteTarget target;
  private final Path path;
  private final FileChannel channel;
  private boolean moved;

  private FileDraft(WriteTarget target, Path path, FileRights rights) throws IOException {
    this.target = target;
    this.path = path;
    channel = FileChannel.open(path, NEW, rights.forDraft());
  }

  /** Opens a draft with the rights of its target. */
  static FileDraft of(WriteTarget target) throws IOException {
    FileRights rights = target.isFile() ? FileRights.of(target.path()) : FileRights.DEFAULT;
    for (int tries = 1; ; tries++) {
      FileDraft draft =
          new FileDraft(target, target.path().resolveSibling(DraftSweep.newName()), rights);
      if (draft.lock() || tries == MOST_TRIES) {
        draft.take(rights);
        return draft;
      }
      draft.close();
    }
  }

  /** Whether the draft is locked and still there; a sweep may have come before the lock. */
  private boolean lock() {
    try {
      FileLock lock = channel.tryLock();
      return lock != null && Files.exists(path);
    } catch (IOException unsupported) {
      LOG.log(System.Logger.Level.DEBUG, "no locks beside {0}: {1}", target.path(), unsupported);
      return true;
    }
  }

  private void take(FileRights rights) throws IOException {
    try {
      rights.apply(path);
    } catch (IOException refused) {
      close();
      throw refused;
    }
  }

  /** Writes all of the content and forces it to the disk. */
  void write(AtomicFile.ContentWriter content) throws IOException {
    OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel));
    content.writeTo(stream);
    stream.flush();
    channel.force(true);
  }

  /** Moves the draft over its target. The lock holds meanwhile, or a sweep could come between. */
  void replaceTarget() throws IOException {
    Files.move(path, target.path(), StandardCopyOption.ATOMIC_MOVE);
    moved = true;
  }

  /** Never fails: after a failure it would hide the reason, and all is forced by then. */
  @Override
  public void close() {
    try (channel) {
      if (!moved) {
        Files.deleteIfExists(path);
      }
    } catch (IOException left) {
      LOG.log(System.Logger.Level.DEBUG, "{0} is left for the next sweep: {1}", path, left);
    }
  }
}
