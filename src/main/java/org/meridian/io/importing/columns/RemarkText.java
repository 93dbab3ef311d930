package org.meridian.io.importing.columns;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meridian.text.NameFolding;
import org.meridian.text.TextTable;

/** Tells texts that begin with digits from numbers with a unit behind them. */
final class RemarkText {

  /** A year and words behind it: {@code 2023 not entered}. */
  private static final Pattern OF_YEAR =
      Pattern.compile("(?:1[89]|20)[0-9]{2}年?:? ?(?<behind>\\p{L}.*)");

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}.*");

  private static final Pattern CODED =
      Pattern.compile("[0-9]{2,} (?:\\p{Lu}\\p{Ll}|\\p{IsIdeographic}{2}).*");

  private static final Set<String> KNOWN =
      TextTable.lines("remark_words.txt").stream()
          .flatMap(line -> Arrays.stream(line.split("; ")))
          .collect(Collectors.toUnmodifiableSet());

  private RemarkText() {}

  /** Whether it says what a year is of: {@code 2010 estimate}. */
  static boolean isOfYear(String cell) {
    Matcher form = OF_YEAR.matcher(cell);
    return form.matches()
        && (PeriodText.isYear(cell)
            || cell.indexOf(' ') > 0 && WORDS.matcher(form.group("behind")).matches()
            || KNOWN.contains(NameFolding.words(form.group("behind"))));
  }

  /** Whether a name stands behind its code: {@code 28079 Madrid}. */
  static boolean isCodedName(String cell) {
    return CODED.matcher(cell).matches();
  }
}
