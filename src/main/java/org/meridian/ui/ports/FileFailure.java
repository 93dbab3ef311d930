package org.meridian.ui.ports;

import java.io.IOException;
import org.meridian.model.reading.Problem;

/** A file that could not be written, with the reason and what to do in the user's words. */
public final class FileFailure extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /**
   * A failure.
   *
   * @param problem which file, why, and what to do
   * @param cause what the system threw
   */
  public FileFailure(Problem problem, IOException cause) {
    super(problem.file() + ": " + problem.code(), cause);
    this.problem = problem;
  }

  /** Which file, why, and what to do. */
  public Problem problem() {
    return problem;
  }
}
