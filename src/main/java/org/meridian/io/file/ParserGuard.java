package org.meridian.io.file;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.meridian.model.reading.ProblemReason;

/**
 * Runs a step of a parser that is not ours apart from ours. Parsers of binary files throw whatever
 * comes up in them on damaged bytes, as an index out of bounds; here all of it means that the file
 * is damaged.
 */
public final class ParserGuard {

  private ParserGuard() {}

  /**
   * Runs a step at once, on this thread.
   *
   * @param file the file as problems name it
   * @param broken what it means if the parser gives up
   * @throws IOException what the step threw, or {@link RefusedContentException}
   */
  public static <T> T run(String file, ProblemReason broken, Callable<T> step) throws IOException {
    FutureTask<T> apart = new FutureTask<>(step);
    apart.run();
    try {
      return apart.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } catch (ExecutionException failed) {
      throw refused(file, broken, failed.getCause());
    }
  }

  private static IOException refused(String file, ProblemReason broken, Throwable cause) {
    return switch (cause) {
      case IOException known -> known;
      case OutOfMemoryError full -> new RefusedContentException(MemoryLimit.full(file));
      case StackOverflowError deep -> RefusedContentException.of(file, broken);
      case Error fault -> throw fault;
      default -> RefusedContentException.of(file, broken);
    };
  }
}
