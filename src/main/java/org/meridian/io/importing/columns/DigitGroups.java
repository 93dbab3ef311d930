package org.meridian.io.importing.columns;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads digits with marks between them, given which mark is the decimal one. */
final class DigitGroups {

  private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[ '’_]\\d{3})+(?:[.,]\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");

  private static final Pattern LIFTED = Pattern.compile("(?<=\\d)['’_](?=\\d{3})");

  private DigitGroups() {}

  /**
   * The number, NaN where the marks make no sense.
   *
   * @param digits ASCII digits with full stops, commas, blanks and apostrophes
   * @param used the marks of the column
   * @param marks takes what the digits hold
   */
  static double read(String digits, NumberMarks used, Set<NumberMark> marks) {
    String text = digits;
    if (text.chars().anyMatch(letter -> " '’_".indexOf(letter) >= 0)) {
      if (!SPACED.matcher(text).matches() || !used.parts(spacing(text))) {
        return Double.NaN;
      }
      boolean blank = text.indexOf(' ') >= 0;
      marks.add(blank ? NumberMark.SPACED_THOUSANDS : NumberMark.THOUSANDS);
      return marked(text.replaceAll("[ '’_]", ""), used, marks, false);
    }
    return marked(text, used, marks, true);
  }

  /** The mark that stands between thousands in a cell that is known to have one. */
  static String parting(String cell, NumberMarks used) {
    Matcher lifted = LIFTED.matcher(cell);
    if (lifted.find()) {
      return lifted.group().replace('’', '\'');
    }
    return used.decimal() == '.' ? "," : ".";
  }

  private static char spacing(String text) {
    return text.replaceAll("[0-9.,]", "").charAt(0);
  }

  private static double marked(
      String text, NumberMarks used, Set<NumberMark> marks, boolean maybeThousands) {
    int points = count(text, '.');
    int commas = count(text, ',');
    if (points + commas == 0) {
      return Double.parseDouble(text);
    }
    if (points > 0 && commas > 0) {
      return both(text, used, marks);
    }
    char mark = points > 0 ? '.' : ',';
    return points + commas > 1
        ? grouped(text, mark, used, marks)
        : single(text, mark, used, marks, maybeThousands);
  }

  /** The mark that comes last is the decimal one, and must stand once. */
  private static double both(String text, NumberMarks used, Set<NumberMark> marks) {
    char last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    char first = last == '.' ? ',' : '.';
    int at = text.indexOf(last);
    if (at != text.lastIndexOf(last)) {
      return Double.NaN;
    }
    double whole = grouped(text.substring(0, at), first, used, marks);
    String plain = text.substring(0, at).replace(String.valueOf(first), "");
    return Double.isNaN(whole) ? whole : number(plain, text.substring(at + 1));
  }

  private static double grouped(String text, char mark, NumberMarks used, Set<NumberMark> marks) {
    String[] groups = text.split(mark == '.' ? "\\." : ",", -1);
    boolean good = !groups[0].isEmpty() && groups[0].length() <= 3;
    if (!used.parts(mark)) {
      return Double.NaN;
    }
    for (int group = 1; group < groups.length; group++) {
      good &= groups[group].length() == 3;
    }
    if (!good && !INDIAN.matcher(text).matches()) {
      return Double.NaN;
    }
    marks.add(NumberMark.THOUSANDS);
    return Double.parseDouble(String.join("", groups));
  }

  private static double single(
      String text, char mark, NumberMarks used, Set<NumberMark> marks, boolean maybeThousands) {
    int at = text.indexOf(mark);
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    boolean either = maybeThousands && isEither(before, after);
    if (mark == used.decimal()) {
      if (either && !used.isDecided()) {
        marks.add(NumberMark.EITHER_MARK);
      }
      return number(before, after);
    }
    if (either && used.parts(mark)) {
      marks.add(NumberMark.THOUSANDS);
      return Double.parseDouble(before + after);
    }
    if (used.isDecided()) {
      return Double.NaN;
    }
    marks.add(NumberMark.OTHER_DECIMAL);
    return number(before, after);
  }

  /** Whether a mark may part thousands as well as decimals. */
  static boolean isEither(String before, String after) {
    return after.length() == 3
        && !before.isEmpty()
        && before.length() <= 3
        && before.charAt(0) != '0';
  }

  private static double number(String whole, String fraction) {
    return whole.isEmpty() && fraction.isEmpty()
        ? Double.NaN
        : Double.parseDouble((whole.isEmpty() ? "0" : whole) + "." + fraction);
  }

  private static int count(String text, char mark) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      count += text.charAt(at) == mark ? 1 : 0;
    }
    return count;
  }
}
