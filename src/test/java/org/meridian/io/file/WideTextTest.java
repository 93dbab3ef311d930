package org.meridian.io.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** JSON in UTF-16 is read, with a note. */
class WideTextTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void isReadWithANote(String encoding) {
    String text = "{\"name\": \"上海\"}";
    assertThat(StrictUtf8.decode("f", text.getBytes(Charset.forName(encoding)), problems))
        .contains(text);
    assertThat(problems.toList()).containsExactly(Problem.ofFile("f", ProblemCode.READ_AS_UTF16));
  }

  @Test
  void thatIsCutShortIsNamed() {
    byte[] odd = {(byte) 0xff, (byte) 0xfe, '{'};
    assertThat(StrictUtf8.decode("f", odd, problems)).isEmpty();
    assertThat(problems.toList())
        .containsExactly(
            Problem.ofFile("f", ProblemCode.NOT_IN_ENCODING, StandardCharsets.UTF_16.name()));
  }
}
