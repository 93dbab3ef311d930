package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage says what an option takes, in our words, and never shows a trace. */
class WrongUsageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--size | 0x0 | at least 320 pixels wide and 200 high",
        "--size | 1x1 | at least 320",
        "--size | 99999x99999 | at most 32767",
        "--size | wide | as in 1600x900",
        "--scale | 0 | above 0",
        "--scale | NaN | above 0",
        "--scale | -1 | above 0",
        "--scale | 1e9 | at most 32767",
        "--scale | big | --scale takes a number, not “big”",
        "--year | x | --year takes a whole number, not “x”",
        "--year | 99999999999 | --year takes a whole number",
        "--treat | a,b,c | a parameter of it is no number",
        "--normalisation | minmax:x:y | a parameter of it is no number",
        "--aggregation | power:x | a parameter of it is no number",
      })
  void saysWhatAnOptionTakes(String option, String value, String words) {
    Session session =
        Session.run(
            "render",
            "--dataset",
            "interconnectivity-2021",
            "--view",
            "map",
            option,
            value,
            "-o",
            folder.resolve("x.png"));

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(session.err())
        .contains(words)
        .doesNotContain("For input string", "Exception", "\tat ", "is not an int");
  }
}
