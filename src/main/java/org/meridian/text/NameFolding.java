package org.meridian.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reduces a name to what is compared, so that {@code São Paulo}, {@code SAO-PAULO} and its
 * decomposed or full-width spelling are one.
 *
 * <p>Compatibility decomposition of Unicode (UAX #15, NFKD) without combining marks, in lower case;
 * letters that do not decompose are written out; ideographs take their simplified form; apostrophes
 * of any shape are dropped; every other mark parts two words.
 */
public final class NameFolding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String APOSTROPHES =
      "'`\u00B4\u02B9\u02BA\u02BB\u02BC\u2018\u2019\u201B\u2032\u055A\uA78C";
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String WHOLE = "ßæœøłđðþıħŋ";
  private static final String[] WRITTEN_OUT = {
    "ss", "ae", "oe", "o", "l", "d", "d", "th", "i", "h", "ng"
  };

  private static final Map<Character, Character> SIMPLIFIED = simplified();

  private NameFolding() {}

  private static Map<Character, Character> simplified() {
    Map<Character, Character> forms = new HashMap<>();
    for (String line : TextTable.lines("traditional.txt")) {
      for (String pair : line.split(" ")) {
        forms.put(pair.charAt(0), pair.charAt(1));
      }
    }
    return Map.copyOf(forms);
  }

  /** The name in comparable letters, words apart by one blank; empty where it has none. */
  public static String words(String name) {
    String simple = ofAscii(name);
    return simple == null ? decomposed(name) : simple;
  }

  /** Most names are of ASCII letters, which need no table; null for any other. */
  private static String ofAscii(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean between = false;
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      if (letter > 0x7F) {
        return null;
      }
      if (letter >= 'a' && letter <= 'z'
          || letter >= '0' && letter <= '9'
          || letter >= 'A' && letter <= 'Z') {
        out.append(between && !out.isEmpty() ? " " : "").append(Character.toLowerCase(letter));
        between = false;
      } else {
        between |= letter != '\'' && letter != '`';
      }
    }
    return out.toString();
  }

  private static String decomposed(String name) {
    // Apostrophes go first: decomposed, an acute accent of its own becomes a blank and a mark.
    String dropped = withoutApostrophes(name);
    String split = Normalizer.normalize(dropped, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
    String bare = withoutApostrophes(plain);
    return BETWEEN.matcher(writtenOut(bare)).replaceAll(" ").strip();
  }

  private static String withoutApostrophes(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (APOSTROPHES.indexOf(text.charAt(at)) < 0) {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }

  /** The name in comparable letters without blanks: {@code New York} and {@code new-york} agree. */
  public static String key(String name) {
    return words(name).replace(" ", "");
  }

  /** Whether two names are one but for case, blanks, accents or a slip of the hand or two. */
  public static boolean isSlip(String one, String other) {
    String first = key(one);
    String second = key(other);
    boolean digits = one.chars().anyMatch(Character::isDigit);
    int most = Math.min(first.length(), second.length()) < 4 ? 0 : 1;
    return first.equals(second)
        || !digits
            && Math.abs(first.length() - second.length()) <= most
            && NameDistance.between(first, second) <= most;
  }

  private static String writtenOut(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int listed = WHOLE.indexOf(text.charAt(at));
      if (listed < 0) {
        char letter = text.charAt(at);
        out.append(letter > 0x2E80 ? SIMPLIFIED.getOrDefault(letter, letter) : letter);
      } else {
        out.append(WRITTEN_OUT[listed]);
      }
    }
    return out.toString();
  }
}
