package org.meridian.io.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.meridian.io.dataset.lookup.UniqueIds;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.CountryTable;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.model.wording.LocaleCountries;

/**
 * Reads {@code countries.csv}: names of countries and regions in place of the platform's, because
 * institutes follow rules of their own. A name that is left empty keeps the platform's. Further
 * columns, such as a population or an index of the country, become attributes of its cities.
 */
public final class CountriesReader {

  public static final String FILE = "countries.csv";

  private static final String[] FIXED = {"code", "name_en", "name_zh"};

  private final CheckedRows rows;
  private final UniqueIds codes;

  public CountriesReader(RowSource source, Problems problems) {
    rows = new CheckedRows(source, problems);
    codes = new UniqueIds(rows);
  }

  /** Names and facts by ISO 3166-1 alpha-2 code. */
  public CountryTable read() {
    Map<String, LocalText> names = new LinkedHashMap<>();
    if (!rows.require(FIXED)) {
      return CountryTable.NONE;
    }
    FreeColumns columns = new FreeColumns(rows, Set.of(FIXED));
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    while (rows.next()) {
      int column = rows.column("code");
      String code = codes.next(column);
      if (!code.isEmpty() && !CitiesReader.KnownCountries.CODES.contains(code)) {
        rows.report(column, ProblemCode.NO_SUCH_COUNTRY);
      }
      names.put(code, name(code, columns.any()));
      facts.put(code, columns.next());
    }
    facts.replaceAll((code, cells) -> columns.settled(cells));
    facts.values().removeIf(Map::isEmpty);
    return new CountryTable(names, facts);
  }

  private LocalText name(String code, boolean hasFacts) {
    String english = rows.text(rows.column("name_en"));
    String chinese = rows.text(rows.column("name_zh"));
    if (english.isEmpty() && chinese.isEmpty() && !hasFacts) {
      rows.report(rows.column("name_en"), ProblemCode.CELL_EMPTY);
    }
    return new LocalText(
        english.isEmpty() ? LocaleCountries.name(code, Language.ENGLISH) : english,
        chinese.isEmpty() ? LocaleCountries.name(code, Language.CHINESE) : chinese);
  }
}
