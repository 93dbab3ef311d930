package org.meridian.app.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.model.wording.Language;
import org.meridian.scoring.basis.ScoringWarning;

/** The command line has words for everything, in both languages. */
class CommandWordsTest {

  @ParameterizedTest
  @EnumSource(ScoringWarning.WarningKind.class)
  void everyWarningOfTheEngineHasWords(ScoringWarning.WarningKind kind) {
    for (Language language : Language.values()) {
      assertThat(new CommandWords(language).say("warning." + kind.name(), "the place"))
          .contains("the place");
    }
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertThat(keys("org.meridian.messages.cli", Language.CHINESE))
        .isEqualTo(keys("org.meridian.messages.cli", Language.ENGLISH));
    assertThat(keys("org.meridian.messages.problems", Language.CHINESE))
        .isEqualTo(keys("org.meridian.messages.problems", Language.ENGLISH));
  }

  @Test
  void longListsAreCutWithACount() {
    CommandWords words = new CommandWords(Language.ENGLISH);

    assertThat(words.few(List.of("a", "b"))).isEqualTo("a, b");
    assertThat(words.few(List.of("a", "b", "c", "d", "e", "f", "g")))
        .isEqualTo("a, b, c, d, e and 2 more");
  }

  private static Set<String> keys(String bundle, Language language) {
    return ResourceBundle.getBundle(bundle, language.locale()).keySet();
  }
}
