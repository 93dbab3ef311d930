package org.meridian.model.wording;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A short text in both languages of the program. A missing translation falls back to the other
 * language, so neither is ever blank where one is given.
 *
 * @param en the English text
 * @param zh the Chinese text
 */
public record LocalText(String en, String zh) {

  /** No text in either language. */
  public static final LocalText EMPTY = new LocalText("", "");

  /** Joins letters and their marks into one character, and fills a blank language. */
  public LocalText {
    en = Normalizer.normalize(Objects.requireNonNull(en, "en"), Normalizer.Form.NFC);
    zh = Normalizer.normalize(Objects.requireNonNull(zh, "zh"), Normalizer.Form.NFC);
    if (en.isBlank()) {
      en = zh;
    } else if (zh.isBlank()) {
      zh = en;
    }
  }

  /** The same text in both languages, as for an abbreviation or a code. */
  public static LocalText same(String text) {
    return new LocalText(text, text);
  }

  /** The text in a language. */
  public String in(Language language) {
    return language == Language.CHINESE ? zh : en;
  }

  /** Whether there is nothing to show. */
  public boolean isBlank() {
    return en.isBlank();
  }
}
