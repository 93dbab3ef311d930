package org.meridian.view.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;

class FigureWordsTest {

  private static Properties bundle(String tag) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
        FigureWords.class.getResourceAsStream(
            "/org/meridian/messages/figure_" + tag + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(bundle("zh_CN").keySet()).isEqualTo(bundle("en").keySet());
  }

  @Test
  void methodsAreNamedWithTheirParameter() {
    FigureWords words = FigureWords.in(Language.ENGLISH);
    assertThat(words.method("minmax")).isEqualTo("min-max");
    assertThat(words.method("power:2")).isEqualTo("power mean of order 2");
    assertThat(words.method("unheard-of")).isEqualTo("unheard-of");
  }

  @Test
  void whereFiguresHaveNoWordsThoseOfTheFeatureServe() {
    assertThat(FigureWords.in(Language.ENGLISH).get("story.subject.score", "Tokyo", "Reach"))
        .isEqualTo("Tokyo: Reach");
    assertThat(FigureWords.in(Language.CHINESE).get("story.subject.score", "东京", "通达"))
        .isEqualTo("东京：通达");
  }

  @Test
  void anUnknownTextIsAProgrammingError() {
    assertThatThrownBy(() -> FigureWords.in(Language.CHINESE).get("no.such.text"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no.such.text");
  }
}
