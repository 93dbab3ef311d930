package org.meridian.io.importing.cells;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;
import org.meridian.text.Numbers;

/** Cuts a text into the cells of a table. */
public final class TextCells {

  private final String text;
  private final TextForm form;
  private final ImportFindings findings;
  private final ImportProgress progress;
  private final TableSize size;
  private CellTable.Filling table = new CellTable.Filling();
  private int widest;

  /**
   * Takes a text.
   *
   * @param text the whole of it
   * @param form how it is cut
   * @param findings takes what is wrong with it
   * @param progress is told how far the reading is
   */
  public TextCells(String text, TextForm form, ImportFindings findings, ImportProgress progress) {
    this.text = text;
    this.form = form;
    this.findings = findings;
    this.progress = progress;
    size = TableSize.of(text, form);
  }

  /** How big the table is at most. */
  public TableSize size() {
    return size;
  }

  /** The cells; a text of blank lines, or with a quote that is never closed, has none. */
  public CellTable read() {
    if (size.isBlank()) {
      findings.add(ImportProblem.error(ImportKind.EMPTY_ROWS, Numbers.whole(TableSize.MOST_BLANK)));
      return table.toTable();
    }
    table = new CellTable.Filling(size, progress);
    table.quoted(QuotedColumns.of(text, form));
    if (form.starts().isEmpty()) {
      delimited();
    } else {
      fixed();
    }
    return table.toTable();
  }

  private void delimited() {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(form.delimiter())
            .setQuote(form.quoted() ? (Character) '"' : null)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(Reader.of(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      int line = 1;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (!take(record, line)) {
          return;
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private boolean take(CSVRecord record, int line) {
    table.row(line);
    for (int column = 0; column < record.size(); column++) {
      String cell = record.get(column);
      if (cell.length() > 1 && isOpen(cell, column, record.size())) {
        findings.add(
            ImportProblem.error(ImportKind.OPEN_QUOTE, Long.toString(cell.lines().count()))
                .at(0, line)
                .raw(cell.lines().findFirst().orElse("")));
        return false;
      }
      table.cell(cell);
    }
    widest = Math.max(widest, record.size());
    return true;
  }

  /**
   * Whether a cell has swallowed lines that are rows of their own: most of its lines part into as
   * many cells as a row has, with what stands before the first and behind the last.
   */
  private boolean isOpen(String cell, int column, int width) {
    if (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
      return false;
    }
    List<String> lines = cell.lines().toList();
    int expected = Math.max(width, widest);
    boolean even = width == expected;
    int rows = 0;
    for (int line = 0; line < lines.size(); line++) {
      long own = count(lines.get(line));
      long all = own + (line == 0 ? column : 0);
      all += line == lines.size() - 1 ? width - 1 - column : 0;
      boolean row = even ? all == expected - 1 : own + 2 >= expected;
      rows += expected > 1 && own >= 1 && row ? 1 : 0;
    }
    return rows * 2 > lines.size();
  }

  private long count(String line) {
    return line.chars().filter(letter -> letter == form.delimiter()).count();
  }

  private void fixed() {
    int line = 1;
    for (String each : text.lines().toList()) {
      table.row(line++);
      for (int cell = 0; cell < form.starts().size() && !each.isBlank(); cell++) {
        int from = Math.min(each.length(), form.starts().get(cell));
        int to =
            cell + 1 < form.starts().size()
                ? Math.min(each.length(), form.starts().get(cell + 1))
                : each.length();
        table.cell(each.substring(from, to).strip());
      }
    }
  }
}
