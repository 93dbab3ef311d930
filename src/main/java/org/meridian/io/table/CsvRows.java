package org.meridian.io.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * The rows of a CSV file. A file with a quote out of place has no rows at all, because nobody knows
 * where its cells end. Blank lines are no rows.
 */
public final class CsvRows implements RowSource {

  private final String file;
  private final Problems problems;
  private final CsvForm form;
  private CharSequence text = "";
  private CSVParser parser;
  private Iterator<CSVRecord> records = List.<CSVRecord>of().iterator();
  private List<String> header = List.of();
  private CSVRecord row;
  private int line;
  private int headerLine = 1;

  /**
   * Opens a file of the default form and reads its header.
   *
   * @param file the name for problems
   * @param bytes the whole file
   * @param missing texts that stand for a missing number, beside the empty cell
   * @param problems takes everything that is wrong
   */
  public CsvRows(String file, byte[] bytes, Set<String> missing, Problems problems) {
    this(file, bytes, CsvForm.plain(missing), problems);
  }

  /**
   * Opens a file and reads its header.
   *
   * @param file the name for problems
   * @param bytes the whole file
   * @param form how it is written
   * @param problems takes everything that is wrong
   */
  public CsvRows(String file, byte[] bytes, CsvForm form, Problems problems) {
    this.file = file;
    this.form = form;
    this.problems = problems;
    Optional<CharSequence> found = new TableText(file, bytes, problems).decode(form.charset());
    if (found.isPresent() && sound(found.get())) {
      text = found.get();
      open();
    }
  }

  private boolean sound(CharSequence content) {
    Optional<Problem> stray = new QuoteCheck(file, content, form.dialect()).find();
    stray.ifPresent(problems::add);
    return stray.isEmpty();
  }

  private void open() {
    try {
      parser = CSVParser.parse(Reader.of(text), form.dialect().format());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    records = parser.iterator();
    header = form.dialect().columns();
    if (header.isEmpty()) {
      if (!next()) {
        problems.add(Problem.ofFile(file, ProblemCode.EMPTY_FILE));
        return;
      }
      headerLine = line;
      header = row.toList();
    }
  }

  @Override
  public String name() {
    return file;
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public int headerLine() {
    return headerLine;
  }

  @Override
  public boolean next() {
    do {
      // Asked before the record is read, so that it is the line that the record starts in.
      line = parser == null ? 0 : (int) parser.getCurrentLineNumber() + 1;
      if (!hasNext()) {
        return false;
      }
      row = records.next();
      line += row.hasComment() ? (int) row.getComment().lines().count() : 0;
    } while (row.size() == 1 && row.get(0).isBlank());
    return true;
  }

  private boolean hasNext() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException broken) {
      problems.add(new Problem(file, line, "", "", ProblemCode.BAD_CSV, List.of()));
      records = List.<CSVRecord>of().iterator();
      return false;
    }
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int width() {
    return row.size();
  }

  @Override
  public String cell(int column) {
    return row.get(column);
  }

  @Override
  public NumberForm numbers(String column) {
    return form.of(column);
  }

  @Override
  public Optional<Problem> otherReading(List<String> wanted) {
    return new HeaderCheck(file, form.dialect().delimiter(), wanted)
        .find(text.toString(), headerLine);
  }
}
