package org.meridian.io.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** A file that is not read because of what it is or how big it is. */
final class InputRefusedException extends FileSystemException {

  private static final long serialVersionUID = 1;

  private final ProblemCode code;
  private final String[] arguments;

  InputRefusedException(Path file, ProblemCode code, String... arguments) {
    super(file.toString(), null, code.name());
    this.code = code;
    this.arguments = arguments.clone();
  }

  Problem problem(String file) {
    return new Problem(file, 0, "", "", code, List.of(arguments));
  }
}
