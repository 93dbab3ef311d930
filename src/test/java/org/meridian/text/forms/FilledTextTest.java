package org.meridian.text.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.wording.Language;
import org.meridian.text.ImportWords;

/** Counts choose between one and many, as text as well as numbers. */
final class FilledTextTest {

  private static final String LINES = "{0} {0,choice,0#lines|1#line|1<lines}";

  @ParameterizedTest
  @CsvSource({
    "0, 0 lines",
    "1, 1 line",
    "2, 2 lines",
    "'2,000', '2,000 lines'",
    "many, many lines"
  })
  void aCountAsTextIsOneOrMany(String count, String filled) {
    assertThat(FilledText.of(LINES, Locale.ENGLISH, count)).isEqualTo(filled);
  }

  @Test
  void aCountAsNumberIsOneOrMany() {
    assertThat(FilledText.of(LINES, Locale.ENGLISH, 1)).isEqualTo("1 line");
    assertThat(FilledText.of(LINES, Locale.ENGLISH, 21)).isEqualTo("21 lines");
  }

  @ParameterizedTest
  @CsvSource({
    "“{0}”, 只看“五通”的地图, “只看‘五通’的地图”",
    "“{0}” and “{0}”, plain, “plain” and “plain”",
    "“{0}”, a “b “c” d” e, “a ‘b “c” d’ e”",
    "“{0}”, no “pair, “no “pair”",
    "“{0}”, no pair”, “no pair””"
  })
  void quotesWithinQuotesAreSingle(String pattern, String argument, String filled) {
    assertThat(FilledText.of(pattern, Locale.CHINESE, argument)).isEqualTo(filled);
  }

  @Test
  void reportsOfImportsSpeakOfOneInTheSingular() {
    ImportWords words = new ImportWords(Language.ENGLISH);
    assertThat(words.level(ImportLevel.WARNING, 1)).isEqualTo("1 warning:");
    assertThat(words.level(ImportLevel.INFO, 3)).isEqualTo("3 notes:");
    assertThat(words.line(ImportProblem.info(ImportKind.PREAMBLE, "1").at(0, 1).raw("Title")))
        .isEqualTo("line 1 \"Title\": 1 line above the header is passed over.");
    assertThat(words.message(ImportProblem.info(ImportKind.OFFICES, "1", "1", "1", "0", "1")))
        .startsWith(
            "1 office of 1 firm in 1 city is read as an interlocking network: 0 undirected");
  }
}
