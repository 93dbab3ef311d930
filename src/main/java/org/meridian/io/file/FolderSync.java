package org.meridian.io.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders whose entries outlive a power cut. */
final class FolderSync {

  private static final System.Logger LOG = System.getLogger(FolderSync.class.getName());

  private FolderSync() {}

  /**
   * Makes a folder and those above it where they are missing.
   *
   * @throws IOException if that fails, as where a file has the name of a folder
   */
  static void create(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      create(parent);
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException taken) {
      if (!Files.isDirectory(folder)) {
        throw new NotDirectoryException(folder.toString());
      }
      return;
    }
    if (parent != null) {
      force(parent);
    }
  }

  /** Forces the entries of a folder to the disk, where the system can do that (Windows cannot). */
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      LOG.log(System.Logger.Level.DEBUG, "{0} cannot be forced: {1}", folder, unsupported);
    }
  }
}
