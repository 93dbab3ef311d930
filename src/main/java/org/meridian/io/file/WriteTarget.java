package org.meridian.io.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What a file name leads to, after symbolic links.
 *
 * @param path where to write; absolute
 * @param kind what stands there
 */
record WriteTarget(Path path, Kind kind) {

  private static final int MOST_LINKS = 40;

  /** What stands at a place. */
  enum Kind {
    ABSENT,
    FILE,
    /** A device, a named pipe or a socket. */
    STREAM
  }

  /**
   * Follows a name; a link that points to nothing leads to where the file is to be.
   *
   * @throws IOException if nothing can be written there: a folder, a read-only file, a loop
   */
  static WriteTarget of(Path file) throws IOException {
    if (file.toString().isEmpty()) {
      throw new NamelessFileException();
    }
    Path path = file.toAbsolutePath();
    BasicFileAttributes found;
    try {
      found = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException absent) {
      return new WriteTarget(endOfLinks(path), Kind.ABSENT);
    }
    if (found.isDirectory()) {
      throw new FileSystemException(file.toString(), null, FileProblems.IS_FOLDER);
    }
    if (!found.isRegularFile()) {
      return new WriteTarget(path, Kind.STREAM);
    }
    if (!Files.isWritable(path)) {
      throw new AccessDeniedException(file.toString());
    }
    return new WriteTarget(path.toRealPath(), Kind.FILE);
  }

  private static Path endOfLinks(Path link) throws IOException {
    Path path = link;
    for (int links = 0; links < MOST_LINKS; links++) {
      if (!Files.isSymbolicLink(path)) {
        return path;
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    throw new FileSystemLoopException(link.toString());
  }

  boolean isStream() {
    return kind == Kind.STREAM;
  }

  boolean isFile() {
    return kind == Kind.FILE;
  }
}
