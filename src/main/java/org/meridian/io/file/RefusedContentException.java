package org.meridian.io.file;

import java.io.IOException;
import java.util.List;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemReason;

/** Content that is not read on, with the problem that says why. */
public final class RefusedContentException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Refuses content for a reason. */
  public RefusedContentException(Problem problem) {
    super(problem.code().name());
    this.problem = problem;
  }

  /** Refuses a whole file. */
  public static RefusedContentException of(String file, ProblemReason code, String... arguments) {
    return new RefusedContentException(Problem.ofFile(file, code, arguments));
  }

  /**
   * Refuses a place in a file.
   *
   * @param line the line or row, counted from 1
   * @param value the text as it stands there
   */
  public static RefusedContentException at(
      String file, int line, String value, ProblemReason code, String... arguments) {
    return new RefusedContentException(
        new Problem(file, line, "", value, code, List.of(arguments)));
  }

  /**
   * Refuses a cell.
   *
   * @param column the name of its column
   * @param value the text as it stands there
   */
  public static RefusedContentException at(
      String file, int line, String column, String value, ProblemReason code) {
    return new RefusedContentException(new Problem(file, line, column, value, code, List.of()));
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
