package org.meridian.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads whole files that a user named. */
public final class UserFiles {

  private UserFiles() {}

  /**
   * All bytes of a file.
   *
   * @param file the file
   * @param problems takes {@link ProblemCode#FILE_MISSING} or {@link ProblemCode#FILE_UNREADABLE}
   * @return the bytes; empty if a problem was added
   */
  public static Optional<byte[]> read(Path file, Problems problems) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      problems.add(Problem.ofFile(file.toString(), ProblemCode.FILE_MISSING));
    } catch (IOException unreadable) {
      problems.add(
          Problem.ofFile(file.toString(), ProblemCode.FILE_UNREADABLE, unreadable.toString()));
    }
    return Optional.empty();
  }
}
