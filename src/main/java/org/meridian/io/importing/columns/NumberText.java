package org.meridian.io.importing.columns;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;

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
      Pattern.compile(
          "\\((?:估|预|初|暂|初步|估计|预计|预测|推算|修订|调整|快报|est|prov|rev|prelim)\\.?\\)|\\*+|†+|‡+|#|\\[[^\\]]{1,6}\\]|\\((?:[注註]|note )?[0-9a-z]{0,2}\\)|[a-z&&[^ghlmst]]|<|[注註]\\d?");
  private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=[0-9.,])[¹²³⁰⁴-⁹ᵃ-ᶻ]+$");

  /** Raised, ringed and broken digits beside plain ones: 1²3, ①23 and 1½ are no numbers. */
  private static final Pattern ODD_DIGITS = Pattern.compile("\\p{No}\\p{Nd}|\\p{Nd}\\p{No}");

  private static final Pattern UNIT =
      Pattern.compile(
          "[\\p{L}°%‰µ€$£¥](?:[\\p{L}°/. ·^%-]|(?<=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}^])[23²³](?![\\p{L}0-9.,])){0,24}");

  /** Letters that were typed, or recognised by a scanner, in place of digits. */
  private static final Pattern LOOKALIKES = Pattern.compile("[OoIl][OoIl0-9]*");

  /** Programs keep a number from being read as one: an apostrophe, or ="12". */
  private static final Pattern AS_TEXT = Pattern.compile("['’]([^'’]+)|=\"([^\"]*)\"");

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
    if (!Double.isNaN(plain)) {
      return NumberReading.plain(plain);
    }
    double degrees = DegreeText.read(cell, false);
    return Double.isNaN(degrees) ? written(cell) : degrees(degrees);
  }

  /** The same for a coordinate, where a letter behind the number is a direction. */
  NumberReading coordinate(String cell) {
    double degrees = DegreeText.read(cell, true);
    return Double.isNaN(degrees) ? read(cell) : degrees(degrees);
  }

  private static NumberReading degrees(double degrees) {
    return new NumberReading(degrees, EnumSet.of(NumberMark.DEGREES), "", "");
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
    String inner = inner(cell, marks);
    String bare = SUPERSCRIPT.matcher(inner).replaceAll("");
    if (ODD_DIGITS.matcher(bare).find()) {
      return NumberReading.NONE;
    }
    if (bare.length() < inner.length()) {
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
    return matched(text, marks);
  }

  private static String inner(String cell, Set<NumberMark> marks) {
    Matcher kept = AS_TEXT.matcher(cell);
    if (!kept.matches()) {
      return cell;
    }
    marks.add(NumberMark.AS_TEXT);
    return BlankText.strip(kept.group(1) == null ? kept.group(2) : kept.group(1));
  }

  private NumberReading matched(String text, Set<NumberMark> found) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || LOOKALIKES.matcher(form.group("behind")).matches()) {
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
    String before = form.group("before") == null ? "" : form.group("before");
    return behind(form.group("behind").strip(), before, signed, found);
  }

  private static NumberReading behind(
      String behind, String unit, double value, Set<NumberMark> marks) {
    if (behind.isEmpty()) {
      return new NumberReading(finite(value), marks, "", unit);
    }
    if (behind.equals("%") || behind.equals("‰")) {
      marks.add(NumberMark.PERCENT);
      return new NumberReading(finite(behind.equals("%") ? value : value / 10), marks, "%", unit);
    }
    Optional<Multiplier> times = Multiplier.of(behind);
    if (times.isPresent()) {
      marks.add(NumberMark.MULTIPLIER);
      return new NumberReading(
          finite(scaled(value, times.get().times())), marks, times.get().word(), unit);
    }
    if (FOOTNOTE.matcher(behind).matches()) {
      marks.add(NumberMark.FOOTNOTE);
      return new NumberReading(finite(value), marks, behind, unit);
    }
    if (UNIT.matcher(behind).matches()) {
      marks.add(NumberMark.UNIT);
      return new NumberReading(
          finite(value), marks, "", unit.isEmpty() ? behind : unit + " " + behind);
    }
    return NumberReading.NONE;
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
