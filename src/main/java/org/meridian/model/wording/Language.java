package org.meridian.model.wording;

import java.util.Locale;

/** A language that the program speaks and that shipped data are named in. */
public enum Language {
  ENGLISH("en", Locale.ENGLISH),
  CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE);

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /**
   * The BCP 47 tag used in settings, file names and on the command line: {@code en} or {@code
   * zh-CN}.
   */
  public String tag() {
    return tag;
  }

  /** The locale for number formats, country names and sorting. */
  public Locale locale() {
    return locale;
  }

  /**
   * The language that a locale is best served in: Chinese for any Chinese locale, English for all
   * others.
   *
   * @param locale any locale
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }
}
