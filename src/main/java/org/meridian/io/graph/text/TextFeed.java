package org.meridian.io.graph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.sheet.RowFeed;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetRow;
import org.meridian.model.reading.ProblemCode;

/** The rows of a table in text as cells of text, numbered by the lines that they begin in. */
public final class TextFeed implements RowFeed {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final DelimitedForm form;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private int headers;
  private int line = 1;

  /**
   * Starts before the first row.
   *
   * @param file the file as problems name it
   * @param in its bytes; closed with this
   * @param form how it is written
   * @param withHeader whether the lines of names are given as rows
   */
  public TextFeed(String file, InputStream in, DelimitedForm form, boolean withHeader)
      throws IOException {
    this.file = file;
    this.form = form;
    headers = withHeader ? 0 : form.headerRows();
    Reader text =
        new InputStreamReader(
            in,
            form.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(form.delimiter())
            .setQuote(form.quote())
            .setIgnoreEmptyLines(true)
            .get();
    parser = format.parse(text);
    records = parser.iterator();
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        SheetRow row = new SheetRow(line, cells(record));
        line = (int) Math.min(Integer.MAX_VALUE, parser.getCurrentLineNumber() + 1);
        if (headers == 0) {
          return Optional.of(row);
        }
        headers--;
      }
      return Optional.empty();
    } catch (UncheckedIOException unreadable) {
      throw refused(unreadable.getCause());
    }
  }

  private IOException refused(IOException cause) {
    boolean encoding = cause instanceof CharacterCodingException;
    String charset = form.charset().name();
    return encoding
        ? RefusedContentException.at(file, line, "", ProblemCode.NOT_IN_ENCODING, charset)
        : RefusedContentException.at(file, line, "", ProblemCode.BAD_CSV);
  }

  private List<SheetCell> cells(CSVRecord record) {
    List<SheetCell> cells = new ArrayList<>(record.size());
    for (int at = 0; at < record.size(); at++) {
      String text = record.get(at);
      if (line == 1 && at == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
        text = text.substring(1);
      }
      cells.add(form.missing().contains(text) ? SheetCell.EMPTY : SheetCell.text(text));
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
