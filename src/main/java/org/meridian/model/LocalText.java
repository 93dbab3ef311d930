package org.meridian.model;

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

  /** Fills a blank language from the other. */
  public LocalText {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zh, "zh");
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
