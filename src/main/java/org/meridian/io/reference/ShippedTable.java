package org.meridian.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables that come with the program, on the class path; their first row names the columns. */
final class ShippedTable {

  private ShippedTable() {}

  /**
   * All rows of a table.
   *
   * @param file absolute name of the resource
   * @throws IllegalStateException if the program was built without it
   */
  static List<CSVRecord> rows(String file) {
    try (InputStream in = ShippedTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + file);
      }
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
