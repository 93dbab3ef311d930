package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "--normalisation | goalposts:1 | “goalposts:1” is no normalisation, or its numbers",
        "--normalisation | rank:3 | “rank:3” is no normalisation, or its numbers do not fit",
        "--aggregation | power:0 | P from -100 to 100",
        "--weight | nope=1 | The index has no node nope; it has: interconnectivity_2021",
        "--weight | policy=-1 | --weight takes a number of 0 or more, not -1",
        "--weight | policy | NODE=VALUE is wanted",
        "--missing-threshold | 2 | --missing-threshold takes a number from 0 to 1, not 2",
        "--lang | fr | --lang takes en or zh-CN, not fr",
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

  @ParameterizedTest
  @ValueSource(strings = {"svg", "pdf"})
  void drawingsHaveNoScale(String ending) {
    Path picture = folder.resolve("x." + ending);
    Session session =
        Session.run(
            "render",
            "--dataset",
            "interconnectivity-2021",
            "--view",
            "map",
            "--scale",
            "2",
            "-o",
            picture);

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(session.err()).contains("--scale has no effect on SVG and PDF");
    assertThat(picture).doesNotExist();
  }
}
