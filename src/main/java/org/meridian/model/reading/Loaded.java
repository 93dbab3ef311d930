package org.meridian.model.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reading gave: a value unless any problem is an error, and all problems.
 *
 * @param <T> what was read
 * @param value the value; empty if and only if a problem is an error
 * @param problems everything found, in the order of the files
 */
public record Loaded<T>(Optional<T> value, List<Problem> problems) {

  /** Copies the problems; refuses a value beside an error and nothing at all. */
  public Loaded {
    problems = List.copyOf(problems);
    boolean failed = problems.stream().anyMatch(Problem::isError);
    if (failed == value.isPresent()) {
      throw new IllegalArgumentException("a value or an error is needed, and not both");
    }
  }

  /** A value, and nothing wrong. */
  public static <T> Loaded<T> of(T value) {
    return of(value, List.of());
  }

  /** A value, with warnings at most. */
  public static <T> Loaded<T> of(T value, List<Problem> warnings) {
    return new Loaded<>(Optional.of(value), warnings);
  }

  /** The same problems beside what is made of the value. */
  public <U> Loaded<U> map(Function<? super T, ? extends U> change) {
    return new Loaded<>(value.map(change), problems);
  }

  /** No value; at least one of the problems is an error. */
  public static <T> Loaded<T> failed(List<Problem> problems) {
    return new Loaded<>(Optional.empty(), problems);
  }

  /** No value, for one reason. */
  public static <T> Loaded<T> failed(Problem problem) {
    return failed(List.of(problem));
  }
}
