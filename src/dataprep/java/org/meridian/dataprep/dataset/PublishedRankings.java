package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * The dataset rankings-2019-2022: published ranks of two indices and of their network lists, in two
 * years.
 */
public final class PublishedRankings {

  /** The arrows of 2022 point from the lists of 2021, of which only a few places are known. */
  private static final String CHANGE_SINCE = "2021";

  private final CityNames names;
  private final Table values = new Table("city_id", "indicator_id", "year", "value");
  private final PublishedTable published = new PublishedTable();
  private final Set<String> listed = new HashSet<>();

  /**
   * Gathers the lists.
   *
   * @param reference folder of the reference tables
   * @param cityTable the city table of open-connectivity
   * @param indicators the indicators of this dataset, after which its lists are named
   */
  public PublishedRankings(Path reference, Path cityTable, Path indicators) throws IOException {
    published.nameAfter(indicators);
    names = new CityNames(cityTable, reference.resolve("name_variants.csv"));
    for (CSVRecord row : Table.read(reference.resolve("rankings.csv"))) {
      add(row, row.get("index"), row.get("country_en"), row.get("change"));
    }
    for (CSVRecord row : Table.read(reference.resolve("dimension_top20.csv"))) {
      add(row, row.get("list"), row.get("note"), "");
    }
  }

  private void add(CSVRecord row, String indicator, String hint, String change) {
    String city = names.find(row.get("city_zh"), row.get("city_en"), hint).get("id");
    listed.add(city);
    values.add(city, indicator, row.get("year"), row.get("rank"));
    String since = change.isEmpty() ? "" : CHANGE_SINCE;
    published.add(indicator, row.get("year"), city, row.get("rank"), change, since);
  }

  /** Writes the cities that stand in any list, and their ranks. */
  public void write(Path folder) throws IOException {
    var cities = Table.ofCities("qualifier_en", "qualifier_zh");
    for (CSVRecord city : names.all()) {
      if (listed.contains(city.get("id"))) {
        cities.add(city.stream().limit(12).toArray());
      }
    }
    cities.write(folder.resolve("cities.csv"));
    values.write(folder.resolve("values.csv"));
    published.write(folder);
  }
}
