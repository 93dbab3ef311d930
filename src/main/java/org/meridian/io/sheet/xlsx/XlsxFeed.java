package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.markup.WholeNumbers;
import org.meridian.io.sheet.RowFeed;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetLimits;
import org.meridian.io.sheet.SheetRow;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problems;

/** The rows of a sheet in Office Open XML, one by one. */
final class XlsxFeed implements RowFeed {

  private final String file;
  private final CheckedArchive archive;
  private final MarkupReader reader;
  private final XlsxCells cells;
  private final BitSet hidden = new BitSet();
  private int row;

  private XlsxFeed(String file, CheckedArchive archive, MarkupReader reader, XlsxCells cells) {
    this.file = file;
    this.archive = archive;
    this.reader = reader;
    this.cells = cells;
  }

  /** Opens the rows of a sheet; {@code problems} takes warnings. */
  static XlsxFeed open(XlsxSheet sheet, String file, Problems problems) throws IOException {
    CheckedArchive archive = CheckedArchive.open(sheet.file());
    try {
      MarkupReader reader = new MarkupReader(file, archive.open(sheet.part().part()));
      XlsxCells cells = new XlsxCells(file, sheet, archive, reader, problems);
      return new XlsxFeed(file, archive, reader, cells);
    } catch (IOException unreadable) {
      archive.close();
      throw unreadable;
    }
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    while (reader.step()) {
      if (reader.begins("row")) {
        return Optional.of(readRow());
      }
      if (reader.begins("col")) {
        noteColumns();
      }
      if (reader.ends("sheetData")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void noteColumns() throws IOException {
    int first = WholeNumbers.of(reader.value("min"), 0);
    int last = WholeNumbers.of(reader.value("max"), 0);
    if (isTrue(reader.value("hidden")) && first > 0 && last >= first) {
      hidden.set(first - 1, SheetLimits.column(file, 0, last));
    }
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  @Override
  public BitSet hiddenColumns() {
    return hidden;
  }

  private SheetRow readRow() throws IOException {
    String stated = reader.value("r");
    int number = stated.isEmpty() ? row + 1 : WholeNumbers.of(stated, 0);
    if (number < 1) {
      throw RefusedContentException.at(file, row, stated, FormatCode.BAD_WORKBOOK);
    }
    row = SheetLimits.row(file, number);
    boolean unseen = isTrue(reader.value("hidden"));
    int inside = reader.level();
    List<SheetCell> line = new ArrayList<>();
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("c")) {
        addCell(line);
      }
    }
    return new SheetRow(row, line, unseen);
  }

  private void addCell(List<SheetCell> line) throws IOException {
    int column = column(reader.value("r"), line.size() + 1);
    SheetCell cell = cells.read(row, column);
    while (line.size() < column - 1) {
      line.add(SheetCell.EMPTY);
    }
    line.add(cell);
  }

  /** Cells come in order, and in the row that they stand in. */
  private int column(String reference, int least) throws IOException {
    if (reference.isEmpty()) {
      return SheetLimits.column(file, row, least);
    }
    Optional<CellAddress> place = CellAddress.of(reference);
    if (place.isEmpty() || place.get().row() != row || place.get().column() < least) {
      throw RefusedContentException.at(file, row, reference, FormatCode.BAD_WORKBOOK);
    }
    return SheetLimits.column(file, row, place.get().column());
  }

  @Override
  public void close() throws IOException {
    reader.close();
    archive.close();
  }
}
