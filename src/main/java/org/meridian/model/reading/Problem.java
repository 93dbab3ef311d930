package org.meridian.model.reading;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a file, and where. It holds no words: {@code ProblemWords} says it
 * in a language.
 *
 * @param file the file's name as its owner knows it
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param column the name of the column, or the path inside a JSON file; empty where none is meant
 * @param value the text as it stands in the file; empty where none is meant
 * @param code what is wrong
 * @param arguments what the words need beside the place and the value
 */
public record Problem(
    String file,
    int line,
    String column,
    String value,
    ProblemReason code,
    List<String> arguments) {

  /** Copies the arguments. */
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(code, "code");
    arguments = List.copyOf(arguments);
  }

  /** A problem of a whole file. */
  public static Problem ofFile(String file, ProblemReason code, String... arguments) {
    return new Problem(file, 0, "", "", code, List.of(arguments));
  }

  /** That there are more problems like one. */
  static Problem moreAlike(Problem like, int count) {
    return ofFile(like.file(), ProblemCode.MORE_ALIKE, Integer.toString(count), like.code().name());
  }

  /** How many more there are; only of {@link ProblemCode#MORE_ALIKE}. */
  public int moreAlike() {
    return Integer.parseInt(arguments.getFirst());
  }

  /** The code of which there are more; only of {@link ProblemCode#MORE_ALIKE}. */
  ProblemReason alike() {
    return ProblemReason.named(arguments.getLast());
  }

  /** Whether nothing can be opened as long as it stands. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** How bad it is. */
  public Severity severity() {
    return code == ProblemCode.MORE_ALIKE ? alike().severity() : code.severity();
  }
}
