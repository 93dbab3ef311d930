package org.meridian.io.sheet.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.SheetCell;

/**
 * Makes cells of numbers and their formats, as Excel writes both. Dates are days since the end of
 * 1899 or, in workbooks of old Macintoshes, since the begin of 1904. A number without a format of
 * its own is shown with all its digits, also where Excel would shorten it. Not thread-safe.
 */
public final class FormattedNumbers {

  private static final double WHOLE = 1e15;

  private final boolean from1904;
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Map<String, NumberLook> looks = new HashMap<>();

  /** Makes cells of a workbook; {@code from1904} if its days count from 1904. */
  public FormattedNumbers(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * A cell of a number.
   *
   * @param value a finite number
   * @param id the number of the format, which alone names those that are built in
   * @param format the format itself; empty where only the number is known
   */
  public SheetCell cell(double value, int id, String format) {
    NumberLook look = look(id, format);
    boolean beforeAllDates = look.isDate() && !DateUtil.isValidExcelDate(value);
    if (look.isPlain() || beforeAllDates) {
      String text = exact(value);
      return new SheetCell(CellKind.NUMBER, text, text);
    }
    return look.isDate()
        ? new SheetCell(CellKind.DATE, shown(value, id, look), moment(value))
        : new SheetCell(kind(look), shown(value, id, look), exact(value));
  }

  private static CellKind kind(NumberLook look) {
    return look.isPercent() ? CellKind.PERCENTAGE : CellKind.NUMBER;
  }

  private NumberLook look(int id, String format) {
    String key = format.isEmpty() ? Integer.toString(id) : format;
    return looks.computeIfAbsent(key, unused -> NumberLook.of(id, stated(id, format)));
  }

  private static String stated(int id, String format) {
    if (!format.isEmpty()) {
      return format;
    }
    String builtIn = BuiltinFormats.getBuiltinFormat(id);
    return ChineseDates.format(id).orElse(builtIn == null ? "" : builtIn);
  }

  private String shown(double value, int id, NumberLook look) {
    String text = formatter.formatRawCellContents(value, id, look.format(), from1904);
    return text == null || text.isBlank() ? exact(value) : text.strip();
  }

  /** The shortest text that stands for the number and for no other. */
  public static String exact(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private String moment(double value) {
    LocalDateTime at = DateUtil.getLocalDateTime(value, from1904, true);
    if (value < 1) {
      return at.toLocalTime().toString();
    }
    return text(at);
  }

  /** A date, with its time of day where that is not midnight, as ISO 8601. */
  public static String text(LocalDateTime at) {
    LocalDate day = at.toLocalDate();
    return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toString() : at.toString();
  }
}
