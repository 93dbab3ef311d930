package org.meridian.dataprep.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated table being built: a header and rows of text, written in UTF-8 with LF. */
public final class Table {

  private static final CSVFormat READ =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final CSVFormat WRITE = CSVFormat.DEFAULT;

  private static final List<String> CITY =
      List.of(
          "id",
          "name_en",
          "name_zh",
          "country",
          "region",
          "lat",
          "lon",
          "region_zh",
          "subregion",
          "subregion_zh");

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  /** Starts a table with the given column names. */
  public Table(String... header) {
    this.header = List.of(header);
  }

  /** Starts a table with columns behind those that every table of cities begins with. */
  public static Table ofCities(String... more) {
    return new Table(Stream.concat(CITY.stream(), Stream.of(more)).toArray(String[]::new));
  }

  /**
   * Adds a row. Numbers are written by {@link Object#toString()}, null as an empty cell.
   *
   * @throws IllegalArgumentException if the row does not have one cell a column
   */
  public void add(Object... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + header.size() + " columns: " + List.of(cells));
    }
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell == null ? "" : cell.toString());
    }
    rows.add(row);
  }

  /** The number of rows below the header. */
  public int size() {
    return rows.size();
  }

  /** Writes the table, making the folder when it is missing. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    StringBuilder text = new StringBuilder(line(header));
    rows.forEach(row -> text.append(line(row)));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return WRITE.format(cells.toArray()) + '\n';
  }

  /** Reads a whole table with a header row; cells are asked for by column name. */
  public static List<CSVRecord> read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var parser = READ.parse(in)) {
      return parser.getRecords();
    }
  }
}
