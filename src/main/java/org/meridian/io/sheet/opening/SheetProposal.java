package org.meridian.io.sheet.opening;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetFile;
import org.meridian.io.sheet.WorkSheet;

/**
 * Which sheet of a file is likely meant: of those not hidden the one with the most numbers in its
 * first rows, the first of several; a hidden one only where no other holds anything.
 */
public final class SheetProposal {

  private static final int ROWS = 1000;

  private SheetProposal() {}

  private record Weighed(int index, boolean hidden, long numbers, long filled) {}

  /** The place of the sheet among all sheets, from 0; empty if no sheet holds anything. */
  public static Optional<Integer> of(SheetFile file) {
    return IntStream.range(0, file.sheets().size())
        .mapToObj(index -> weigh(index, file.sheets().get(index)))
        .filter(sheet -> sheet.filled() > 0)
        .max(
            Comparator.comparing((Weighed sheet) -> !sheet.hidden())
                .thenComparing(Weighed::numbers)
                .thenComparing(Weighed::filled)
                .thenComparing(sheet -> -sheet.index()))
        .map(Weighed::index);
  }

  private static Weighed weigh(int index, WorkSheet sheet) {
    long numbers = 0;
    long filled = 0;
    try (RowCursor rows = sheet.open()) {
      for (int row = 0; row < ROWS && rows.next(); row++) {
        for (SheetCell cell : rows.cells()) {
          numbers += cell.isNumber() || cell.isNumberAsText() ? 1 : 0;
          filled += cell.isBlank() ? 0 : 1;
        }
      }
    }
    return new Weighed(index, sheet.hidden(), numbers, filled);
  }
}
