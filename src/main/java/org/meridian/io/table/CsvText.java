package org.meridian.io.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.meridian.io.table.cells.TableCells;

/**
 * Builds a CSV table: UTF-8, LF, comma, quotes only where needed. Numbers are written unrounded, so
 * that reading them back gives the same bits; a missing one is an empty cell. A long table is
 * passed on row by row, so that only a part of it is held.
 */
public final class CsvText implements TableCells {

  /** Characters that are gathered before they are passed on. */
  private static final int PART = 1 << 15;

  private final StringBuilder text = new StringBuilder(2 * PART);
  private boolean rowBegun;

  private final CsvStyle style;

  /** Starts an empty table in the plain style. */
  public CsvText() {
    this(CsvStyle.PLAIN);
  }

  /** Starts an empty table in a style. */
  public CsvText(CsvStyle style) {
    this.style = style;
    if (style.bom()) {
      text.append('\uFEFF');
    }
  }

  /** Adds a cell of text. */
  @Override
  public CsvText cell(String given) {
    String value = style.text(given);
    part();
    if (needsQuotes(value)) {
      text.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      text.append(value);
    }
    return this;
  }

  /** Adds a cell of a number; empty for NaN. */
  @Override
  public CsvText cell(double value) {
    part();
    if (!Double.isNaN(value)) {
      text.append(value);
    }
    return this;
  }

  /** Adds a cell of a whole number. */
  @Override
  public CsvText cell(long value) {
    part();
    text.append(value);
    return this;
  }

  /** Ends the row. */
  @Override
  public CsvText end() {
    text.append('\n');
    rowBegun = false;
    return this;
  }

  /** The table so far, or what has not been passed on of it. */
  @Override
  public byte[] toBytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Ends the row, and passes on what has gathered where that is much. */
  @Override
  public void end(OutputStream stream) throws IOException {
    end();
    if (text.length() >= PART) {
      passTo(stream);
    }
  }

  /** Passes on what has gathered. */
  @Override
  public void passTo(OutputStream stream) throws IOException {
    stream.write(toBytes());
    text.setLength(0);
  }

  private void part() {
    if (rowBegun) {
      text.append(',');
    }
    rowBegun = true;
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return !value.isEmpty() && (value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ');
  }
}
