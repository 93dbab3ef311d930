package org.meridian.io.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.meridian.io.file.AtomicFile;

/**
 * Builds a CSV table: UTF-8, LF, comma, quotes only where needed. Numbers are written unrounded, so
 * that reading them back gives the same bits; a missing one is an empty cell. A long table is
 * passed on row by row, so that only a part of it is held.
 */
public final class CsvText {

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
  public CsvText cell(double value) {
    part();
    if (!Double.isNaN(value)) {
      text.append(value);
    }
    return this;
  }

  /** Adds a cell of a whole number. */
  public CsvText cell(int value) {
    part();
    text.append(value);
    return this;
  }

  /** Adds a cell of a rank; empty for 0, which is no rank. */
  public CsvText rank(int rank) {
    return rank == 0 ? cell("") : cell(rank);
  }

  /** Ends the row. */
  public CsvText end() {
    text.append('\n');
    rowBegun = false;
    return this;
  }

  /** The table so far, or what has not been passed on of it. */
  public byte[] toBytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Ends the row, and passes on what has gathered where that is much. */
  void end(OutputStream stream) throws IOException {
    end();
    if (text.length() >= PART) {
      passTo(stream);
    }
  }

  /** Passes on what has gathered. */
  void passTo(OutputStream stream) throws IOException {
    stream.write(toBytes());
    text.setLength(0);
  }

  /** All bytes of a table that could also be passed on part by part. */
  static byte[] bytes(AtomicFile.ContentWriter table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      table.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
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
