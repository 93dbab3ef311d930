package org.meridian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How Chinese names are read: syllables of Hanyu Pinyin without tones, ü written {@code v}, so that
 * {@code dongjing} and {@code dj} find 东京.
 *
 * <p>Characters are read as they are in names of places (都 is du, 厦 is xia); words that are read
 * differently from their characters are listed. Characters outside GB 2312 and the shipped names
 * have no reading and are passed over. The table is made by {@code src/dataprep} from the npm
 * package {@code pinyin}.
 */
public final class Pinyin {

  private static final Map<String, List<String>> READINGS = PinyinTable.shipped();
  private static final int LONGEST =
      READINGS.keySet().stream().mapToInt(String::length).max().orElse(1);

  private Pinyin() {}

  /** The syllables of a name joined: 东京 gives {@code dongjing}; "" where nothing can be read. */
  public static String full(String name) {
    return String.join("", syllables(name));
  }

  /** The first letters of the syllables: 北京 gives {@code bj}. */
  public static String initials(String name) {
    return syllables(name).stream()
        .map(syllable -> syllable.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** The syllables of a name in order. */
  public static List<String> syllables(String name) {
    List<String> syllables = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      int end = wordEnd(name, at);
      syllables.addAll(READINGS.getOrDefault(name.substring(at, end), List.of()));
      at = end;
    }
    return List.copyOf(syllables);
  }

  /** Where the longest listed word that begins here ends, or else the character. */
  private static int wordEnd(String name, int from) {
    int character = from + Character.charCount(name.codePointAt(from));
    for (int end = Math.min(name.length(), from + LONGEST); end > character; end--) {
      if (READINGS.containsKey(name.substring(from, end))) {
        return end;
      }
    }
    return character;
  }
}
