package org.meridian.io.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * How a table is written.
 *
 * @param charset its encoding, unless a byte order mark says another
 * @param dialect the marks around its cells
 * @param numbers how its columns write numbers
 * @param ofColumns the same for the columns that differ, by name
 */
public record CsvForm(
    Charset charset, CsvDialect dialect, NumberForm numbers, Map<String, NumberForm> ofColumns) {

  /** UTF-8, comma, double quotes, plain numbers. */
  public static final CsvForm DEFAULT = plain(Set.of());

  /** Copies the map. */
  public CsvForm {
    ofColumns = Map.copyOf(ofColumns);
  }

  /** The default form with texts for a missing number. */
  public static CsvForm plain(Set<String> missing) {
    return new CsvForm(
        StandardCharsets.UTF_8, CsvDialect.DEFAULT, NumberForm.plain(missing), Map.of());
  }

  NumberForm of(String column) {
    return ofColumns.getOrDefault(column, numbers);
  }
}
