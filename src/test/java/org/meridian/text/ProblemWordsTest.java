package org.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.wording.Language;

/** Every problem can be said in both languages: where, what, why, and what to do. */
class ProblemWordsTest {

  private static final ProblemWords ENGLISH = new ProblemWords(Language.ENGLISH);
  private static final ProblemWords CHINESE = new ProblemWords(Language.CHINESE);

  @ParameterizedTest
  @EnumSource(FormatCode.class)
  void everyProblemOfAFormatHasCauseAndRemedyInBothLanguages(FormatCode code) {
    everyProblemHasCauseAndRemedyInBothLanguages(code);
    assertThat(ProblemReason.named(code.name())).isSameAs(code);
  }

  @ParameterizedTest
  @EnumSource(DefinitionCode.class)
  void everyProblemOfADefinitionHasCauseAndRemedyInBothLanguages(DefinitionCode code) {
    everyProblemHasCauseAndRemedyInBothLanguages(code);
    assertThat(ProblemReason.named(code.name())).isSameAs(code);
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyProblemOfAFileHasCauseAndRemedyInBothLanguages(ProblemCode code) {
    everyProblemHasCauseAndRemedyInBothLanguages(code);
    assertThat(ProblemReason.named(code.name())).isSameAs(code);
  }

  private static void everyProblemHasCauseAndRemedyInBothLanguages(ProblemReason code) {
    Problem problem =
        new Problem("f.csv", 3, "c", "v", code, List.of("1", "2", "3", "4", "5", "6"));

    assertThat(ENGLISH.why(problem)).isNotBlank().doesNotContain("{");
    assertThat(ENGLISH.remedy(problem)).isNotBlank().doesNotContain("{");
    assertThat(CHINESE.why(problem)).isNotBlank().doesNotContain("{");
    assertThat(CHINESE.remedy(problem)).isNotBlank().isNotEqualTo(ENGLISH.remedy(problem));
  }

  @Test
  void aLineHoldsPlaceValueCauseAndRemedy() {
    Problem problem =
        new Problem("cities.csv", 3, "lat", "91", ProblemCode.OUT_OF_RANGE, List.of("-90", "90"));

    assertThat(ENGLISH.line(problem))
        .isEqualTo(
            "cities.csv, line 3, column lat, \"91\": The number must lie between -90 and 90."
                + " Correct it.");
    assertThat(CHINESE.line(problem))
        .isEqualTo("cities.csv，第 3 行，“lat”列，“91”：数值须在 -90 与 90 之间。请更正。");
  }

  @Test
  void lineNumbersAreNotGrouped() {
    Problem problem = new Problem("links.csv", 12345, "", "", ProblemCode.NOT_A_YEAR, List.of());

    assertThat(ENGLISH.place(problem)).isEqualTo("links.csv, line 12345");
  }

  @Test
  void aWarningSaysThatItIsOne() {
    Problem problem = Problem.ofFile("x", ProblemCode.NO_VALUES);

    assertThat(ENGLISH.line(problem)).startsWith("Note: x:");
  }
}
