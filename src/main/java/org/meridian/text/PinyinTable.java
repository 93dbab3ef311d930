package org.meridian.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the table of readings: a syllable and its characters, or a word and its syllables. */
final class PinyinTable {

  private PinyinTable() {}

  /** The syllables of each listed character and word. */
  static Map<String, List<String>> shipped() {
    Map<String, List<String>> readings = new HashMap<>();
    for (String line : TextTable.lines("pinyin.txt")) {
      String[] parts = line.split(" ");
      if (parts[0].charAt(0) <= 'z') {
        List<String> syllable = List.of(parts[0]);
        parts[1]
            .codePoints()
            .forEach(character -> readings.put(Character.toString(character), syllable));
      } else {
        readings.put(parts[0], List.copyOf(Arrays.asList(parts).subList(1, parts.length)));
      }
    }
    return Map.copyOf(readings);
  }
}
