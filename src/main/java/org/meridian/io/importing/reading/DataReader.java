package org.meridian.io.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.importing.columns.ColumnCells;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.columns.NumberColumn;
import org.meridian.io.importing.columns.NumberMarks;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.text.NameFolding;

/** Reads the records of a table: which cells are in place, and the numbers of each column. */
public final class DataReader {

  private final TableFrame frame;
  private final ColumnProfile[] profiles;
  private final List<ColumnChoice> columns;
  private final Set<String> missing;
  private final ImportFindings findings;

  /**
   * Takes a table.
   *
   * @param missing further texts that stand for a missing number
   */
  public DataReader(
      TableFrame frame,
      ColumnProfile[] profiles,
      List<ColumnChoice> columns,
      Set<String> missing,
      ImportFindings findings) {
    this.frame = frame;
    this.profiles = profiles;
    this.columns = columns;
    this.missing = missing;
    this.findings = findings;
  }

  /**
   * The records.
   *
   * @param marks in the numbers of the file
   * @param decided whether the decimal mark is; else a column may prove another
   * @param ragged whether rows may be of any width
   * @param matrix whether a cell where row and column have one name may be blank
   */
  public RecordTable read(NumberMarks marks, boolean decided, boolean ragged, boolean matrix) {
    int[] rows = new int[frame.dataRows()];
    int record = 0;
    for (int row = 0; row < frame.cells().rows(); row++) {
      if (frame.isData(row)) {
        rows[record++] = row;
      }
    }
    boolean[] shifted =
        ragged ? new boolean[rows.length] : new WidthChecks(frame, columns, findings).check(rows);
    double[][] numbers = new double[columns.size()][];
    RecordTable table = new RecordTable(frame, columns, rows, shifted, numbers);
    for (int column = 0; column < numbers.length; column++) {
      ColumnChoice choice = columns.get(column);
      if (choice.values().type().isNumber() && isRead(choice.role())) {
        numbers[column] =
            new NumberColumn(
                    choice, decided ? marks : marks(profiles[column], marks), missing, findings)
                .read(new Cells(table, column, matrix));
      }
    }
    return table;
  }

  /** No mark is both: one that is decided to part thousands is not taken for a decimal mark. */
  private static NumberMarks marks(ColumnProfile column, NumberMarks marks) {
    char proven = column.decimal(marks.decimal());
    boolean both = marks.thousands().equals(Optional.of(String.valueOf(proven)));
    return both ? marks : new NumberMarks(proven, marks.thousands());
  }

  private static boolean isRead(ColumnRole role) {
    return role == ColumnRole.VALUE || role == ColumnRole.LATITUDE || role == ColumnRole.LONGITUDE;
  }

  private record Cells(RecordTable table, int column, boolean matrix) implements ColumnCells {

    @Override
    public int count() {
      return table.records();
    }

    @Override
    public String cell(int record) {
      return table.text(record, column);
    }

    @Override
    public boolean isRead(int record) {
      return !table.shifted()[record];
    }

    @Override
    public boolean isSaid(int record) {
      boolean there =
          column < table.frame().cells().width(table.rows()[record])
              || table.frame().cells().width(table.rows()[record]) == 0;
      return there && !(matrix && isDiagonal(record));
    }

    private boolean isDiagonal(int record) {
      return NameFolding.key(table.text(record, 0))
          .equals(NameFolding.key(table.frame().header().names().get(column)));
    }

    @Override
    public boolean isBounded() {
      return table.columns().get(column).role() != ColumnRole.VALUE;
    }

    @Override
    public RecordPlace place(int record) {
      return new RecordPlace(record + 1, table.line(record));
    }
  }
}
