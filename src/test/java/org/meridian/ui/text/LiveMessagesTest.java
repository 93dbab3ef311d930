package org.meridian.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.meridian.model.wording.Language;
import org.meridian.text.MessageBundles;

final class LiveMessagesTest {

  static final List<String> FEATURES = MessageBundles.FEATURES;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);

  @ParameterizedTest
  @FieldSource("FEATURES")
  void bothLanguagesSayTheSameThings(String feature) {
    var english = MessageBundles.read(feature, Language.ENGLISH);
    var chinese = MessageBundles.read(feature, Language.CHINESE);
    assertThat(chinese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames())
        .isNotEmpty();
    for (String key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(chinese.getProperty(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @FieldSource("FEATURES")
  void aFeaturesKeysBeginWithItsName(String feature) {
    assertThat(MessageBundles.read(feature, Language.ENGLISH).stringPropertyNames())
        .allMatch(key -> key.startsWith(feature + "."));
  }

  /** A command that asks, or a wait, ends with one ellipsis in both languages. */
  @ParameterizedTest
  @FieldSource("FEATURES")
  void ellipsesAreWrittenAlike(String feature) {
    for (Language each : Language.values()) {
      MessageBundles.read(feature, each)
          .forEach(
              (key, text) ->
                  assertThat((String) text)
                      .as("%s", key)
                      .doesNotContain("...")
                      .doesNotEndWith("……"));
    }
  }

  /** What joins two cities has one name. */
  @ParameterizedTest
  @FieldSource("FEATURES")
  void linksHaveOneNameInChinese(String feature) {
    MessageBundles.read(feature, Language.CHINESE)
        .forEach((key, text) -> assertThat((String) text).as("%s", key).doesNotContain("通路"));
  }

  /** The one typeface of the program sets “ and ” on a square, as Chinese has them. */
  @Test
  void quotationMarksAreStraightInEnglish() {
    Stream.concat(FEATURES.stream(), Stream.of("cli", "desktop", "figure", "importing", "problems"))
        .map(feature -> MessageBundles.read(feature, Language.ENGLISH))
        .forEach(
            words ->
                words.forEach(
                    (key, text) ->
                        assertThat((String) text).as("%s", key).doesNotContain("“", "”")));
  }

  private static String places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  @Test
  void aBoundTextFollowsTheLanguage() {
    var text = new LiveMessages(language).bind("shell.status.cities", "516");
    assertThat(text.get()).isEqualTo("516 cities");
    language.set(Language.CHINESE);
    assertThat(text.get()).isEqualTo("516 座城市");
  }

  @Test
  void anUnknownTextIsAnError() {
    LiveMessages messages = new LiveMessages(language);
    assertThatThrownBy(() -> messages.get("no.such.text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.text");
  }
}
