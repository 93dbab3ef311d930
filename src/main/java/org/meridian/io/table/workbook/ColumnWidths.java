package org.meridian.io.table.workbook;

import java.util.Arrays;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How wide columns must be for what stands in them, in digits. */
final class ColumnWidths {

  private static final int LEAST = 6;
  private static final int MOST = 48;
  private static final int FREE = 2;

  /** Parts of the width of a digit, as workbooks count. */
  private static final int PART = 256;

  private static final int FIRST_WIDE = 0x2e80;

  private int[] widths = new int[0];

  /** Takes note of a cell. */
  void see(int column, String text) {
    if (column >= widths.length) {
      widths = Arrays.copyOf(widths, column + 1);
    }
    widths[column] = Math.max(widths[column], digits(text));
  }

  /** Chinese is twice as wide as Latin. */
  private static int digits(String text) {
    return text.length() + (int) text.chars().filter(mark -> mark >= FIRST_WIDE).count();
  }

  /** Sets them; what is longer than a column is shown in the line of the program. */
  void set(SXSSFSheet sheet) {
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, PART * (FREE + Math.clamp(widths[column], LEAST, MOST)));
    }
  }
}
