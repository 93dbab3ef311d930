package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meridian.io.sheet.MergedRange;
import org.meridian.io.sheet.SheetLimits;

/**
 * Finds the merged cells of a sheet, which stand behind all its rows. They are looked for in the
 * bytes, without parsing the rows: an element that XML names so can begin only at its mark. A sheet
 * of more rows than there can be is refused as soon as they are counted.
 */
final class MergeScan {

  private static final byte[] ELEMENT = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ROW = "row".getBytes(StandardCharsets.US_ASCII);
  private static final String REFERENCE = "ref=";
  private static final int BLOCK = 1 << 16;
  private static final int LONGEST = 200;

  /** More merged cells than this are no help to anybody. */
  private static final int MOST = 100_000;

  private final List<MergedRange> ranges = new ArrayList<>();
  private final StringBuilder attributes = new StringBuilder();
  private int matched;
  private int rowMatched;
  private int rows;
  private boolean inside;
  private int before;

  private MergeScan() {}

  /**
   * The merged cells of a sheet, in the order of the file.
   *
   * @param place the sheet as problems name it
   */
  static List<MergedRange> of(String place, InputStream sheet) throws IOException {
    MergeScan scan = new MergeScan();
    byte[] block = new byte[BLOCK];
    try (sheet) {
      for (int got = sheet.read(block); got >= 0; got = sheet.read(block)) {
        for (int i = 0; i < got; i++) {
          scan.take(block[i]);
        }
        SheetLimits.row(place, Math.min(scan.rows, SheetLimits.ROWS + 1L));
      }
    }
    return List.copyOf(scan.ranges);
  }

  private void take(byte next) {
    if (inside) {
      collect((char) next);
    } else if (next == ELEMENT[matched] && (matched > 0 || before == '<' || before == ':')) {
      inside = ++matched == ELEMENT.length;
      matched = inside ? 0 : matched;
    } else {
      matched = 0;
    }
    countRow(next);
    before = next;
  }

  private void countRow(byte next) {
    if (rowMatched == ROW.length) {
      rows += next == ' ' || next == '>' || next == '/' ? 1 : 0;
      rowMatched = 0;
      return;
    }
    boolean begins = rowMatched > 0 || before == '<' || before == ':';
    rowMatched = begins && next == ROW[rowMatched] ? rowMatched + 1 : 0;
  }

  private void collect(char next) {
    if (next != '>' && attributes.length() < LONGEST) {
      attributes.append(next);
      return;
    }
    int at = attributes.indexOf(REFERENCE) + REFERENCE.length();
    int end =
        attributes.length() <= at ? -1 : attributes.indexOf("" + attributes.charAt(at), at + 1);
    if (at >= REFERENCE.length() && end > 0 && ranges.size() < MOST) {
      CellAddress.range(attributes.substring(at + 1, end)).ifPresent(ranges::add);
    }
    attributes.setLength(0);
    inside = false;
  }
}
