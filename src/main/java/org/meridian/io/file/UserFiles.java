package org.meridian.io.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** Reads whole files that a user named. */
public final class UserFiles {

  private UserFiles() {}

  /**
   * All bytes of a file.
   *
   * @param file the file
   * @param problems takes the reason, as {@link ProblemCode#FILE_MISSING}
   * @return the bytes; empty if a problem was added
   */
  public static Optional<byte[]> read(Path file, Problems problems) {
    try {
      return Optional.of(bytes(file));
    } catch (IOException unreadable) {
      problems.add(FileProblems.reading(file, unreadable));
      return Optional.empty();
    }
  }

  /**
   * All bytes of a file. What is no file is refused at once, since a pipe or device may never end,
   * and so is a file that the memory cannot hold.
   *
   * @throws IOException if it cannot be read; {@link FileProblems#reading} says why
   */
  public static byte[] bytes(Path file) throws IOException {
    check(file);
    return Files.readAllBytes(file);
  }

  /**
   * The first bytes of a file of any size, as many as there are up to a number.
   *
   * @throws IOException if it cannot be read; {@link FileProblems#reading} says why
   */
  public static byte[] beginning(Path file, int most) throws IOException {
    regularSize(file);
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  /**
   * All bytes of a text in any encoding, which is also refused where its letters would be too many.
   *
   * @throws IOException if it cannot be read; {@link FileProblems#reading} says why
   */
  public static byte[] textBytes(Path file) throws IOException {
    MemoryLimit.checkText(file, regularSize(file));
    return bytes(file);
  }

  /**
   * Refuses what {@link #bytes} would refuse, without reading it.
   *
   * @throws IOException if it cannot be read
   */
  public static void check(Path file) throws IOException {
    MemoryLimit.check(file, regularSize(file));
  }

  /**
   * The size of a file in bytes, for a reader that never holds all of it.
   *
   * @throws IOException if it is a folder, a pipe or device, or cannot be looked at
   */
  public static long regularSize(Path file) throws IOException {
    if (file.toString().isEmpty()) {
      throw new NamelessFileException();
    }
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (found.isDirectory()) {
      throw new InputRefusedException(file, ProblemCode.FILE_IS_FOLDER);
    }
    if (!found.isRegularFile()) {
      throw new InputRefusedException(file, ProblemCode.FILE_IS_STREAM);
    }
    return found.size();
  }

  /**
   * Whether a folder is there.
   *
   * @throws IOException if what is there can be neither a folder nor a file, or cannot be looked at
   */
  public static boolean isFolder(Path path) throws IOException {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      if (found.isOther()) {
        throw new InputRefusedException(path, ProblemCode.FILE_IS_STREAM);
      }
      return found.isDirectory();
    } catch (NoSuchFileException absent) {
      return false;
    }
  }
}
