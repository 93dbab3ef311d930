package org.meridian.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the code of a country or region by its name in many languages, as tables write it: names of
 * the platform's locale data, codes of two and three letters, and others in wide use.
 */
public final class CountryIndex {

  private static final List<String> LANGUAGES =
      List.of("en", "zh", "zh-Hant", "es", "pt", "fr", "de", "it", "nl", "ja", "ko", "ru", "pl");

  private static final Map<String, String> CODES = codes();

  private CountryIndex() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(code.toLowerCase(Locale.ROOT), code);
      codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      for (String language : LANGUAGES) {
        String name = country.getDisplayCountry(Locale.forLanguageTag(language));
        codes.putIfAbsent(NameFolding.key(name), code);
      }
    }
    for (String line : TextTable.lines("country_names.txt")) {
      String[] parts = line.split(";");
      for (int at = 1; at < parts.length; at++) {
        codes.put(NameFolding.key(parts[at]), parts[0].strip());
      }
    }
    return Map.copyOf(codes);
  }

  /**
   * The code of a country or region.
   *
   * @param text a name or a code
   * @return ISO 3166-1 alpha-2; empty if nothing is known by that name
   */
  public static Optional<String> code(String text) {
    String key = NameFolding.key(text);
    String found = CODES.get(key);
    if (found == null && (text.indexOf(',') > 0 || text.indexOf('（') > 0)) {
      // Hong Kong, China and its like: what stands first is the narrower one.
      found = CODES.get(NameFolding.key(text.split("[,（]")[0]));
    }
    return Optional.ofNullable(found);
  }

  /** Whether a text is the name of a country, and longer than a code. */
  public static boolean isName(String text) {
    String key = NameFolding.key(text);
    return CODES.containsKey(key)
        && (key.length() > 3 || key.codePoints().anyMatch(c -> c > 0x2E80));
  }
}
