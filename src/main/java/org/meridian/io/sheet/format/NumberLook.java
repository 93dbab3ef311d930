package org.meridian.io.sheet.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a number format of Excel does.
 *
 * @param format the format, in the form that the formatter takes
 * @param isDate whether it shows a date or a time of day
 * @param isPlain whether it shows a number as it is
 * @param isPercent whether it shows a hundred times the number, in per cent
 */
record NumberLook(String format, boolean isDate, boolean isPlain, boolean isPercent) {

  /** Text in quotes that needs none, because it has no letters that a format would take for its. */
  private static final Pattern NEEDLESS_QUOTES = Pattern.compile("\"([^\"a-zA-Z']*)\"");

  /** Year, month and day by their characters, quoted or not. */
  private static final Pattern CHINESE = Pattern.compile("y\"?年|m\"?月|d\"?日|h\"?时|mm\"?分");

  /** Hours, minutes or seconds that count on: a duration. */
  private static final Pattern DURATION = Pattern.compile("\\[[hms]+]", Pattern.CASE_INSENSITIVE);

  /** What a format shows as it stands, or only makes room for: a sign there scales nothing. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

  /** Reads a format. */
  static NumberLook of(int id, String format) {
    String plainest = format.strip();
    if (plainest.isEmpty() || isGeneral(plainest)) {
      return new NumberLook("General", false, true, false);
    }
    boolean date =
        !DURATION.matcher(plainest).find()
            && (DateUtil.isADateFormat(id, plainest) || CHINESE.matcher(plainest).find());
    return new NumberLook(
        date ? NEEDLESS_QUOTES.matcher(plainest).replaceAll("$1") : plainest,
        date,
        false,
        !date && LITERAL.matcher(plainest).replaceAll("").contains("%"));
  }

  private static boolean isGeneral(String format) {
    String lower = format.toLowerCase(Locale.ROOT);
    return lower.equals("general") || lower.equals("g/通用格式") || lower.equals("@");
  }
}
