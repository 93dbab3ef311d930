package org.meridian.io.importing.columns;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them: marks between thousands, decimal commas, percent signs,
 * exponents, 万 and 亿, units and footnote marks behind them, digits in full width. What is not
 * surely one number is none.
 */
final class NumberText {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<before>[$€£¥₩₹₽]|R\\$|US\\$|HK\\$|CNY|USD|EUR|RMB)? ?"
              + "(?<sign>[+\\-−–])? ?"
              + "(?<digits>[0-9]+(?:[.,'’_ ][0-9]+)*[.,]?|[.,][0-9]+)"
              + "(?<exponent>[eE][+\\-]?[0-9]{1,3})?"
              + " ?(?<behind>.*)");
  private static final Pattern BEFORE = Pattern.compile("R\\$|US\\$|HK\\$|CNY|USD|EUR|RMB");
  private static final Pattern BRACKETS = Pattern.compile("\\((.*[0-9].*)\\)");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\*+|†+|‡+|#|\\[[^\\]]{1,6}\\]|\\([0-9a-z]{1,2}\\)|[a-z]|<|注\\d?");
  private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=[0-9.,])[¹²³⁰⁴-⁹ᵃ-ᶻ]+$");
  private static final Pattern UNIT =
      Pattern.compile("[\\p{L}°%‰²³µ€$£¥][\\p{L}\\p{N}°²³/. ·^%-]{0,24}");

  private static final Map<String, Double> MULTIPLIERS =
      Map.ofEntries(
          Map.entry("万", 1e4),
          Map.entry("萬", 1e4),
          Map.entry("만", 1e4),
          Map.entry("亿", 1e8),
          Map.entry("億", 1e8),
          Map.entry("억", 1e8),
          Map.entry("千", 1e3),
          Map.entry("百万", 1e6),
          Map.entry("千万", 1e7),
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("mio.", 1e6),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("mrd", 1e9),
          Map.entry("mrd.", 1e9));

  private final NumberMarks marks;

  /** Reads by a decimal mark, a full stop or a comma. */
  NumberText(char decimal) {
    this(NumberMarks.guessed(decimal));
  }

  /** Reads by marks. */
  NumberText(NumberMarks marks) {
    this.marks = marks;
  }

  /** The number that a text without white space at its ends stands for. */
  NumberReading read(String cell) {
    double plain = plain(cell);
    return Double.isNaN(plain) ? written(cell) : NumberReading.plain(plain);
  }

  /** Most cells are digits with at most one full stop that can only be a decimal mark. */
  private double plain(String cell) {
    int length = cell.length();
    int from = length > 0 && cell.charAt(0) == '-' ? 1 : 0;
    int point = -1;
    if (length == from || length > 17) {
      return Double.NaN;
    }
    for (int at = from; at < length; at++) {
      char letter = cell.charAt(at);
      if (letter == '.' && point < 0) {
        point = at;
      } else if (letter < '0' || letter > '9') {
        return Double.NaN;
      }
    }
    if (point < 0) {
      return whole(cell, from);
    }
    boolean clear = marks.decimal() == '.' && point != length - 4 && length > from + 1;
    return clear ? Double.parseDouble(cell) : Double.NaN;
  }

  /** Up to 15 digits are exact as a double. */
  private static double whole(String cell, int from) {
    if (cell.length() - from > 15) {
      return Double.parseDouble(cell);
    }
    long sum = 0;
    for (int at = from; at < cell.length(); at++) {
      sum = sum * 10 + cell.charAt(at) - '0';
    }
    return from > 0 && sum > 0 ? -sum : sum;
  }

  private NumberReading written(String cell) {
    if (cell.length() > 60 || !mayBegin(cell) || !hasDigit(cell)) {
      return NumberReading.NONE;
    }
    Set<NumberMark> marks = EnumSet.noneOf(NumberMark.class);
    String bare = SUPERSCRIPT.matcher(cell).replaceAll("");
    if (bare.length() < cell.length()) {
      marks.add(NumberMark.FOOTNOTE);
    }
    if (bare.indexOf('％') >= 0) {
      marks.add(NumberMark.WIDE_PERCENT);
    }
    String text =
        Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("[\\s\\u200B]+", " ").strip();
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      marks.add(NumberMark.BRACKETS);
      text = brackets.group(1).strip();
    }
    return matched(text, cell, marks);
  }

  private NumberReading matched(String text, String cell, Set<NumberMark> found) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return NumberReading.NONE;
    }
    double value = DigitGroups.read(form.group("digits"), marks, found);
    if (Double.isNaN(value)) {
      return NumberReading.NONE;
    }
    if (form.group("exponent") != null) {
      value = scaled(value, BigDecimal.ONE.scaleByPowerOfTen(power(form.group("exponent"))));
      found.add(NumberMark.EXPONENT);
    }
    if (form.group("before") != null) {
      found.add(NumberMark.UNIT);
    }
    boolean negative = form.group("sign") != null && !form.group("sign").equals("+");
    double signed = negative || found.contains(NumberMark.BRACKETS) ? -value : value;
    return behind(form.group("behind").strip(), signed, cell, found);
  }

  private static NumberReading behind(
      String behind, double value, String cell, Set<NumberMark> marks) {
    if (behind.isEmpty()) {
      return new NumberReading(finite(value), marks, "");
    }
    if (behind.equals("%") || behind.equals("‰")) {
      marks.add(NumberMark.PERCENT);
      return new NumberReading(finite(behind.equals("%") ? value : value / 10), marks, "%");
    }
    Map.Entry<String, Double> times = multiplier(behind);
    if (times != null) {
      marks.add(NumberMark.MULTIPLIER);
      return new NumberReading(
          finite(scaled(value, new BigDecimal(times.getValue()))), marks, times.getKey());
    }
    if (FOOTNOTE.matcher(behind).matches()) {
      marks.add(NumberMark.FOOTNOTE);
      return new NumberReading(finite(value), marks, behind);
    }
    if (UNIT.matcher(behind).matches()) {
      marks.add(NumberMark.UNIT);
      return new NumberReading(finite(value), marks, behind);
    }
    return NumberReading.NONE;
  }

  /** The multiplier that a text begins with; a unit may stand behind it. */
  private static Map.Entry<String, Double> multiplier(String behind) {
    String word = behind.split(" ")[0].toLowerCase(Locale.ROOT);
    Double times = MULTIPLIERS.get(word);
    if (times != null) {
      return Map.entry(behind.split(" ")[0], times);
    }
    for (int length = Math.min(2, behind.length()); length > 0; length--) {
      String first = behind.substring(0, length);
      if (first.charAt(0) > 0x2E80 && MULTIPLIERS.containsKey(first)) {
        return Map.entry(first, MULTIPLIERS.get(first));
      }
    }
    return null;
  }

  /** 275.0547 times 10,000 is 2,750,547 to the last digit. */
  private static double scaled(double value, BigDecimal times) {
    return Double.isFinite(value)
        ? new BigDecimal(Double.toString(value)).multiply(times).doubleValue()
        : value;
  }

  private static int power(String exponent) {
    return Integer.parseInt(exponent.substring(1));
  }

  private static double finite(double value) {
    return Double.isInfinite(value) ? Double.NaN : value == 0 ? 0 : value;
  }

  /** Few letters may stand before a number: signs, brackets, and marks of currencies. */
  private static boolean mayBegin(String cell) {
    char first = cell.charAt(0);
    return first < 'A' && first != '"'
        || first > 'z'
        || "RUHCE".indexOf(first) >= 0 && BEFORE.matcher(cell).lookingAt();
  }

  private static boolean hasDigit(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      if (Character.isDigit(cell.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
