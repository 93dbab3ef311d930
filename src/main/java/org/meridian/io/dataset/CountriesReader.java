package org.meridian.io.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meridian.io.dataset.lookup.UniqueIds;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.model.wording.LocaleCountries;

/**
 * Reads {@code countries.csv}: names of countries and regions in place of the platform's, because
 * institutes follow rules of their own. A name that is left empty keeps the platform's.
 */
public final class CountriesReader {

  public static final String FILE = "countries.csv";

  private final CheckedRows rows;
  private final UniqueIds codes;

  public CountriesReader(RowSource source, Problems problems) {
    rows = new CheckedRows(source, problems);
    codes = new UniqueIds(rows);
  }

  /** Names by ISO 3166-1 alpha-2 code. */
  public Map<String, LocalText> read() {
    Map<String, LocalText> names = new LinkedHashMap<>();
    if (!rows.require("code", "name_en", "name_zh")) {
      return names;
    }
    while (rows.next()) {
      int column = rows.column("code");
      String code = codes.next(column);
      if (!code.isEmpty() && !CitiesReader.KnownCountries.CODES.contains(code)) {
        rows.report(column, ProblemCode.NO_SUCH_COUNTRY);
      }
      names.put(code, name(code));
    }
    return names;
  }

  private LocalText name(String code) {
    String english = rows.text(rows.column("name_en"));
    String chinese = rows.text(rows.column("name_zh"));
    if (english.isEmpty() && chinese.isEmpty()) {
      rows.report(rows.column("name_en"), ProblemCode.CELL_EMPTY);
    }
    return new LocalText(
        english.isEmpty() ? LocaleCountries.name(code, Language.ENGLISH) : english,
        chinese.isEmpty() ? LocaleCountries.name(code, Language.CHINESE) : chinese);
  }
}
