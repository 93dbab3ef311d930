package org.meridian.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Replaces files whole: afterwards either all of the new content stands there, or what stood there
 * before, whatever goes wrong in between, a power cut included. The content is written to a draft
 * beside the file, forced to the disk and moved over it; then the folder is forced.
 *
 * <p>A symbolic link stays, and the file that it points to is replaced. Mode, owner and group stay
 * as far as the system allows it; other hard links to the file keep the old content. What is no
 * file, as a device or a named pipe, is never replaced: the content is written to it. A folder is
 * refused, and so is a file that is marked as read-only.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /** Produces the content of a file. */
  @FunctionalInterface
  public interface ContentWriter {

    /** Writes all of it; need not close the stream. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Writes bytes.
   *
   * @throws IOException if that fails; the file is then as it was. {@link FileProblems#writing}
   *     says why.
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, stream -> stream.write(bytes));
  }

  /**
   * Writes what a producer gives. Folders above the file are made where they are missing, and
   * drafts that a killed program left in the folder are removed.
   *
   * @throws IOException if that fails; the file is then as it was. {@link FileProblems#writing}
   *     says why.
   */
  public static void write(Path file, ContentWriter content) throws IOException {
    WriteTarget target = WriteTarget.of(file);
    if (target.isStream()) {
      writeStraight(target.path(), content);
      return;
    }
    Path folder = target.path().getParent();
    FolderSync.create(folder);
    DraftSweep.sweep(folder);
    try (FileDraft draft = FileDraft.of(target)) {
      draft.write(content);
      draft.replaceTarget();
    }
    FolderSync.force(folder);
  }

  private static void writeStraight(Path device, ContentWriter content) throws IOException {
    try (FileChannel channel = FileChannel.open(device, StandardOpenOption.WRITE)) {
      OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(stream);
      stream.flush();
    }
  }

  /**
   * Moves a file to a name that is free, on the same disk. Folders above that are made where they
   * are missing.
   *
   * @throws IOException if that fails, also where the name is taken; the file is then where it was
   */
  public static void move(Path file, Path target) throws IOException {
    Path to = target.toAbsolutePath();
    FolderSync.create(to.getParent());
    Files.move(file, to);
    FolderSync.force(to.getParent());
    FolderSync.force(file.toAbsolutePath().getParent());
  }

  /**
   * Removes a file for good; does nothing if it is not there.
   *
   * @throws IOException if that fails; the file is then as it was
   */
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      FolderSync.force(file.toAbsolutePath().getParent());
    }
  }
}
