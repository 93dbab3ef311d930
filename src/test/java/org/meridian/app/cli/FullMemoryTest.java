package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A verb for which the memory is too small says so, wherever in its work that shows. */
class FullMemoryTest {

  /** Results that do not fit into memory: each attempt to write fails. */
  private static final class Full extends OutputStream {

    private final Supplier<Object> failure;

    Full(Supplier<Object> failure) {
      this.failure = failure;
    }

    @Override
    public void write(int value) {
      if (failure.get() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(new OutOfMemoryError("on another thread"));
    }
  }

  private static final Supplier<Object> HERE = () -> new OutOfMemoryError("planted");
  private static final Supplier<Object> ELSEWHERE = Object::new;

  static Stream<Arguments> runs() {
    // The scores of 516 cities are written at once; the lines of 22 are held back to the end.
    return Stream.of(
        Arguments.of(Named.of("while a verb works", HERE), "open-connectivity"),
        Arguments.of(Named.of("when results are written out", HERE), "interconnectivity-2021"),
        Arguments.of(Named.of("on another thread", ELSEWHERE), "open-connectivity"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void itIsSaidAndFails(Supplier<Object> failure, String dataset) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Session.run(new Full(failure), err, "score", "--dataset", dataset);

    assertThat(code).isEqualTo(CommandLineFace.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("The memory is full")
        .doesNotContain("\tat ", "OutOfMemoryError");
  }
}
