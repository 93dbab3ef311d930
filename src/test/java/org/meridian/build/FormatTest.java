package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source is formatted. */
class FormatTest {

  @Test
  void everySourceIsFormatted() throws IOException {
    List<Path> wrong =
        Sources.all().parallelStream().filter(file -> !isFormatted(file)).sorted().toList();

    assertThat(wrong)
        .as("unformatted files; put right by: mvn test-compile exec:exec@format")
        .isEmpty();
  }

  @Test
  void noticesWhatIsNotFormatted() throws FormatterException {
    String source = "class A{int b;}\n";

    assertThat(Sources.formatted(source)).isEqualTo("class A {\n  int b;\n}\n");
  }

  private static boolean isFormatted(Path file) {
    try {
      String source = Files.readString(file);
      return source.equals(Sources.formatted(source));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FormatterException unparsable) {
      throw new IllegalStateException(file.toString(), unparsable);
    }
  }
}
