package org.meridian.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.Language;
import org.meridian.text.ProblemWords;

/** What is not JSON is said in our words, with the line. */
class JsonFileTest {

  private static List<Problem> problems(String text) {
    Problems problems = new Problems();
    assertThat(JsonFile.parse("f", text.getBytes(UTF_8), problems)).isEmpty();
    return problems.toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\\n\"b\" | 2 | JSON_ENDS_EARLY | ``",
        "{\"a\":1,\\n?} | 2 | BAD_JSON | ?}",
        "{\"a\":\\nNaN} | 2 | BAD_JSON | NaN}",
        "{\"a\":1,\\n\"a\":2} | 2 | JSON_FIELD_TWICE | a",
        "{\"a\":1}\\n{} | 2 | JSON_GOES_ON | ``",
        "{\"a\":1}\\nmore | 2 | JSON_GOES_ON | more",
        "[\\n01] | 2 | BAD_JSON | 01]",
      })
  void saysWhatAndWhere(String text, int line, ProblemCode code, String value) {
    assertThat(problems(text.replace("\\n", "\n")))
        .containsExactly(new Problem("f", line, "", value, code, List.of()));
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    for (String text :
        List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), "9".repeat(100_000))) {
      assertThat(problems(text))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.JSON_TOO_DEEP);
    }
  }

  @Test
  void neverRepeatsTheWordsOfTheParser() {
    ProblemWords words = new ProblemWords(Language.ENGLISH);
    for (String text : List.of("{?", "{}x", "{}{}", "[[[", "\"\u0001\"", "{\"a\":1,\"a\":2}")) {
      assertThat(words.line(problems(text).getFirst()))
          .doesNotContain("Feature", "token", "code ", "jackson", "JsonParser");
    }
  }

  @Test
  void findsThePlacesOfManyProblemsInOnePass() {
    StringBuilder text = new StringBuilder("{\"weights\":{\n");
    for (int i = 0; i < 50_000; i++) {
      text.append("\"n").append(i).append("\":\"x\",\n");
    }
    Problems problems = new Problems();
    JsonFile json =
        JsonFile.parse("f", text.append("\"last\":0}}").toString().getBytes(UTF_8), problems)
            .orElseThrow();

    for (int i = 0; i < 50_000; i++) {
      assertThat(json.line("/weights/n" + i)).isEqualTo(i + 2);
    }
    assertThat(json.line("/weights/none")).isEqualTo(1);
    assertThat(json.line("")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \r\n"})
  void saysThatNothingIsThere(String text) {
    assertThat(problems(text)).containsExactly(Problem.ofFile("f", ProblemCode.JSON_EMPTY));
  }
}
