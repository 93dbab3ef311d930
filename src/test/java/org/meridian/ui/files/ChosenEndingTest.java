package org.meridian.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;

/** Which ending a file gets by what was typed and which kind was chosen. */
class ChosenEndingTest {

  @ParameterizedTest
  @CsvSource({
    "a, 0, a.csv",
    "a.csv, 0, a.csv",
    "a.xlsx, 0, a.xlsx",
    "a.csv, 1, a.xlsx",
    "a, 1, a.xlsx",
    "a.b, 0, a.b.csv",
  })
  void theEndingFollowsTheChoice(String name, int chosen, String file) {
    assertThat(StageFileDialogs.withEnding(Path.of(name), DialogFileKind.TABLE.offered(), chosen))
        .isEqualTo(Path.of(file));
  }

  @ParameterizedTest
  @CsvSource({
    "a, a.meridian.json",
    "a.json, a.meridian.json",
    "a.meridian.json, a.meridian.json",
    "a.meridian.json.json, a.meridian.json",
    "a.b, a.b.meridian.json",
  })
  void anEndingOfTwoDotsIsNeitherDoubledNorMixed(String name, String file) {
    assertThat(StageFileDialogs.withEnding(Path.of(name), DialogFileKind.SCENARIO.offered(), 0))
        .isEqualTo(Path.of(file));
  }
}
