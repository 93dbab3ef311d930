package org.meridian.io.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Says why a file cannot be read or written, by what the system reports. */
public final class FileProblems {

  static final String IS_FOLDER = "Is a directory";

  /** Reasons as POSIX and Windows word them. */
  private static final Map<String, ProblemCode> REASONS =
      Map.ofEntries(
          Map.entry(IS_FOLDER, ProblemCode.FILE_IS_FOLDER),
          Map.entry("Not a directory", ProblemCode.FOLDER_IS_FILE),
          Map.entry("Permission denied", ProblemCode.FILE_FORBIDDEN),
          Map.entry("Operation not permitted", ProblemCode.FILE_FORBIDDEN),
          Map.entry("No space left on device", ProblemCode.DISK_FULL),
          Map.entry("Disk quota exceeded", ProblemCode.DISK_FULL),
          Map.entry("There is not enough space on the disk", ProblemCode.DISK_FULL),
          Map.entry("Broken pipe", ProblemCode.PIPE_CLOSED),
          Map.entry("The pipe is being closed", ProblemCode.PIPE_CLOSED),
          Map.entry("The pipe has been ended", ProblemCode.PIPE_CLOSED),
          Map.entry("Read-only file system", ProblemCode.DISK_READ_ONLY),
          Map.entry("File name too long", ProblemCode.NAME_TOO_LONG),
          Map.entry("Too many levels of symbolic links", ProblemCode.LINK_LOOP));

  private FileProblems() {}

  /** Why a file cannot be read. */
  public static Problem reading(Path file, IOException failure) {
    return problem(file.toString(), failure, ProblemCode.FILE_UNREADABLE);
  }

  /**
   * Why a file cannot be read.
   *
   * @param file its name as its owner knows it
   * @param failure what reading threw
   */
  public static Problem reading(String file, IOException failure) {
    return problem(file, failure, ProblemCode.FILE_UNREADABLE);
  }

  /** Why a file cannot be written. */
  public static Problem writing(Path file, IOException failure) {
    return writing(file.toString(), failure);
  }

  /**
   * Why a file or stream cannot be written.
   *
   * @param file its name as its owner knows it
   * @param failure what writing threw
   */
  public static Problem writing(String file, IOException failure) {
    return problem(file, failure, ProblemCode.FILE_UNWRITABLE);
  }

  private static Problem problem(String file, IOException failure, ProblemCode general) {
    return switch (failure) {
      case NamelessFileException nameless -> Problem.ofFile("\u201c\u201d", ProblemCode.NAME_EMPTY);
      case InputRefusedException refused -> refused.problem(file);
      case RefusedContentException refused -> refused.problem();
      case NoSuchFileException missing -> Problem.ofFile(file, ProblemCode.FILE_MISSING);
      case AccessDeniedException denied -> Problem.ofFile(file, ProblemCode.FILE_FORBIDDEN);
      case NotDirectoryException taken -> Problem.ofFile(file, ProblemCode.FOLDER_IS_FILE);
      case FileSystemLoopException loop -> Problem.ofFile(file, ProblemCode.LINK_LOOP);
      default -> ofReason(file, reason(failure), general);
    };
  }

  private static Problem ofReason(String file, String reason, ProblemCode general) {
    Optional<ProblemCode> known =
        REASONS.entrySet().stream()
            .filter(entry -> reason.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return known
        .map(code -> Problem.ofFile(file, code))
        .orElseGet(() -> Problem.ofFile(file, general, reason));
  }

  /** What the system says without the names of files and of classes. */
  private static String reason(IOException failure) {
    String said =
        failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
    return said == null || said.isBlank() ? failure.getClass().getSimpleName() : said.strip();
  }
}
