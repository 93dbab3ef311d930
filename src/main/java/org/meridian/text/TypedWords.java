package org.meridian.text;

import java.util.stream.Stream;
import org.meridian.model.wording.LocalText;

/**
 * A name as it is found while it is typed: in either language, by the beginning of one of its
 * words, by the pinyin of its Chinese or the first letters of that, by any part of it. Accents,
 * case and width do not matter ({@link NameFolding}).
 *
 * @param english folded
 * @param chinese folded
 * @param reading of the Chinese in pinyin, ü as u; empty where there is none
 * @param initials of that reading
 */
public record TypedWords(String english, String chinese, String reading, String initials) {

  /** No match at all. */
  public static final int NONE = Integer.MAX_VALUE;

  /** Prepares a name. */
  public static TypedWords of(LocalText name) {
    return new TypedWords(
        NameFolding.words(name.en()),
        NameFolding.words(name.zh()),
        CityKeys.reading(Pinyin.full(name.zh())),
        Pinyin.initials(name.zh()));
  }

  /**
   * How well what is typed fits: 0 where the name begins with it, 1 where a later word does, 2 for
   * the reading or its initials, 3 where the name holds it elsewhere, {@link #NONE} not at all.
   *
   * @param typed as typed
   */
  public int grade(String typed) {
    String words = NameFolding.words(typed);
    String key = CityKeys.squeezed(words);
    if (key.isEmpty()) {
      return NONE;
    }
    if (squeezed().anyMatch(name -> name.startsWith(key))) {
      return 0;
    }
    if (english.contains(" " + words)) {
      return 1;
    }
    if (reading.startsWith(CityKeys.reading(key)) || initials.startsWith(key)) {
      return 2;
    }
    return squeezed().anyMatch(name -> name.contains(key)) ? 3 : NONE;
  }

  private Stream<String> squeezed() {
    return Stream.of(english, chinese).map(CityKeys::squeezed);
  }
}
