package org.meridian.model.wording;

import java.util.Locale;

/**
 * Names of countries and regions, from the platform's own locale data, where no dataset overrides
 * them.
 */
public final class LocaleCountries {

  private LocaleCountries() {}

  /** The name of a country or region in both languages; the code where the platform knows none. */
  public static LocalText name(String code) {
    return new LocalText(name(code, Language.ENGLISH), name(code, Language.CHINESE));
  }

  /**
   * The name of a country or region.
   *
   * @param code ISO 3166-1 alpha-2, or empty
   * @param language the language of the name
   * @return the name; the code itself where the platform knows none
   */
  public static String name(String code, Language language) {
    if (code.length() != 2) {
      return code;
    }
    return Locale.of("", code).getDisplayCountry(language.locale());
  }
}
