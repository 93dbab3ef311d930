package org.meridian.dataprep.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/** Countries and regions by continent and by sub-region of the United Nations' M49 standard. */
public final class Regions {

  private static final Map<String, String> CHINESE =
      Map.of("Africa", "非洲", "America", "美洲", "Asia", "亚洲", "Europe", "欧洲", "Oceania", "大洋洲");

  private final Map<String, CSVRecord> byCountry = new LinkedHashMap<>();

  /** Reads the table of sub-regions. */
  public Regions(Path subregions) throws IOException {
    for (CSVRecord row : Table.read(subregions)) {
      byCountry.put(row.get("country"), row);
    }
  }

  /** The continent of a country in the words of the city list (America is one). */
  public String continent(String country) {
    return row(country).get("region");
  }

  /** The sub-region in English. */
  public String subregionEn(String country) {
    return row(country).get("subregion_en");
  }

  /** The sub-region in Chinese. */
  public String subregionZh(String country) {
    return row(country).get("subregion_zh");
  }

  /** The Chinese name of a continent of the city list. */
  public static String chinese(String continent) {
    return CHINESE.get(continent);
  }

  private CSVRecord row(String country) {
    CSVRecord row = byCountry.get(country);
    if (row == null) {
      throw new IllegalStateException("No sub-region for country " + country);
    }
    return row;
  }
}
