package org.meridian.io.importing.columns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.meridian.text.TextTable;

/** Texts that stand for a missing number, in the languages of the files that people have. */
public final class MissingWords {

  /** Nobody means anything else by these. */
  private static final Set<String> USUAL = words("USUAL");

  /** These are taken for it, and that is worth a look. */
  private static final Set<String> TAKEN = words("TAKEN");

  private static final int LONGEST = 20;

  private MissingWords() {}

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>(Set.of(""));
    TextTable.lines("missing_words.txt").stream()
        .map(line -> line.split("; "))
        .filter(parts -> parts[0].equals(kind))
        .forEach(parts -> words.addAll(Arrays.asList(parts).subList(1, parts.length)));
    return Set.copyOf(words);
  }

  /** Whether a text stands for a missing number. */
  static boolean isMissing(String cell, Set<String> further) {
    return cell.isEmpty() || isShort(cell) && isKnown(cell) || further.contains(cell);
  }

  private static boolean isShort(String cell) {
    char last = cell.charAt(cell.length() - 1);
    return cell.length() <= LONGEST && (last < '0' || last > '9');
  }

  private static boolean isKnown(String cell) {
    String word = cell.toLowerCase(Locale.ROOT);
    return USUAL.contains(word) || TAKEN.contains(word);
  }

  /** Whether nobody means anything else by a text that stands for a missing number. */
  static boolean isUsual(String cell) {
    return USUAL.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Whether a text of marks alone, such as {@code n/a} or a dash, can be no name of a place. */
  public static boolean isNoName(String cell) {
    return isMissing(cell, Set.of())
        && cell.chars().filter(Character::isLetterOrDigit).count() * 3 <= cell.length() * 2;
  }
}
