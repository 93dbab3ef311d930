package org.meridian.dataprep.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/** The two-letter codes of countries and regions as the editions of the registry spell them. */
final class CountrySpellings {

  private final Map<String, String> codes = new HashMap<>();

  /** Reads the table of spellings; each code is a spelling of itself. */
  CountrySpellings(Path table) throws IOException {
    for (CSVRecord row : Table.read(table)) {
      codes.put(row.get("spelling").toLowerCase(Locale.ROOT), row.get("country"));
    }
    for (String code : Locale.getISOCountries()) {
      codes.put(code.toLowerCase(Locale.ROOT), code);
    }
  }

  /** The code, if the line is the name or the code of a country. */
  Optional<String> code(String line) {
    return Optional.ofNullable(codes.get(line.strip().toLowerCase(Locale.ROOT)));
  }
}
