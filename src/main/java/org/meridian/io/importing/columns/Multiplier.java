package org.meridian.io.importing.columns;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meridian.text.TextTable;

/**
 * A word behind a number that multiplies it.
 *
 * @param word as it stands in the cell
 * @param times what the number is multiplied by, a power of ten
 */
record Multiplier(String word, BigDecimal times) {

  private static final int LONGEST = 3;
  private static final Map<String, Integer> POWERS = powers();

  private static Map<String, Integer> powers() {
    // A capital M or B is a million or a billion; a small one is a metre or a mark.
    Map<String, Integer> powers = new HashMap<>(Map.of("M", 6, "B", 9));
    for (String line : TextTable.lines("number_words.txt")) {
      String[] parts = line.split("; ");
      for (int at = 1; at < parts.length; at++) {
        powers.put(parts[at], Integer.valueOf(parts[0]));
      }
    }
    return Map.copyOf(powers);
  }

  /** The multiplier that a text begins with; a unit may stand behind it, digits may not. */
  static Optional<Multiplier> of(String behind) {
    String first = behind.split(" ")[0];
    return known(behind).or(() -> known(first)).or(() -> ideograph(behind));
  }

  private static Optional<Multiplier> known(String word) {
    Integer power = POWERS.get(word);
    if (power == null) {
      power = POWERS.get(word.toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(power)
        .map(ten -> new Multiplier(word, BigDecimal.ONE.scaleByPowerOfTen(ten)));
  }

  private static Optional<Multiplier> ideograph(String behind) {
    boolean counted = behind.charAt(0) > 0x2E80 && behind.chars().noneMatch(Character::isDigit);
    for (int length = Math.min(LONGEST, behind.length()); counted && length > 0; length--) {
      Optional<Multiplier> found = known(behind.substring(0, length));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
