package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * The dataset interconnectivity-2021. Its point-to-point figures were never published; a city's
 * standing in a dimension is its published rank turned round, and a pathway's value its published
 * place in the list of that dimension turned round.
 */
public final class Interconnectivity2021 {

  private static final String YEAR = "2021";
  private static final List<String> DIMENSIONS =
      List.of("policy", "facilities", "trade", "finance", "people", "information");
  private static final Map<String, String> REGIONS =
      Map.of(
          "China", "中国",
          "East Asia", "东亚",
          "Southeast Asia", "东南亚",
          "South Asia", "南亚",
          "Central Asia", "中亚",
          "West Asia", "西亚",
          "Europe", "欧洲",
          "Africa", "非洲");

  private final List<CSVRecord> published;
  private final List<CSVRecord> pathways;
  private final CityNames names;
  private final Map<String, String> ids = new HashMap<>();

  /**
   * Reads the published tables.
   *
   * @param reference folder of the reference tables
   * @param cityTable the city table of open-connectivity
   */
  public Interconnectivity2021(Path reference, Path cityTable) throws IOException {
    published = Table.read(reference.resolve("interconnectivity_2021_cities.csv"));
    pathways = Table.read(reference.resolve("interconnectivity_2021_pathways.csv"));
    names = new CityNames(cityTable, reference.resolve("name_variants.csv"));
    for (CSVRecord row : published) {
      ids.put(row.get("city_en"), city(row).get("id"));
    }
  }

  private CSVRecord city(CSVRecord row) {
    return names.find(row.get("city_zh"), row.get("city_en"), row.get("country_en"));
  }

  /** Writes cities, values and links into the dataset's folder. */
  public void write(Path folder) throws IOException {
    cities().write(folder.resolve("cities.csv"));
    values().write(folder.resolve("values.csv"));
    links().write(folder.resolve("links.csv"));
  }

  private Table cities() {
    var table =
        new Table(
            "id",
            "name_en",
            "name_zh",
            "country",
            "region",
            "lat",
            "lon",
            "region_zh",
            "subregion",
            "subregion_zh",
            "published_rank",
            "coastal",
            "note");
    for (CSVRecord row : published) {
      CSVRecord city = city(row);
      table.add(
          city.get("id"),
          city.get("name_en"),
          city.get("name_zh"),
          city.get("country"),
          row.get("region"),
          city.get("lat"),
          city.get("lon"),
          REGIONS.get(row.get("region")),
          city.get("subregion"),
          city.get("subregion_zh"),
          row.get("rank"),
          row.get("coastal_inferred"),
          row.get("note"));
    }
    return table;
  }

  /** Standing = number of cities + 1 - published rank, so that the best of 22 has 22 points. */
  private Table values() {
    var table = new Table("city_id", "indicator_id", "year", "value");
    for (CSVRecord row : published) {
      for (String dimension : DIMENSIONS) {
        int rank = Integer.parseInt(row.get(dimension + "_rank"));
        String id = ids.get(row.get("city_en"));
        table.add(id, dimension + "_standing", YEAR, published.size() + 1 - rank);
      }
    }
    return table;
  }

  /** Pathway value = last rank of the list + 1 - published rank. */
  private Table links() {
    Map<String, Integer> lastRanks = new HashMap<>();
    for (CSVRecord row : pathways) {
      lastRanks.merge(row.get("list"), Integer.valueOf(row.get("rank")), Math::max);
    }
    var table = new Table("from_id", "to_id", "indicator_id", "year", "value");
    for (CSVRecord row : pathways) {
      int points = lastRanks.get(row.get("list")) + 1 - Integer.parseInt(row.get("rank"));
      table.add(
          ids.get(row.get("city_a_en")),
          ids.get(row.get("city_b_en")),
          row.get("list") + "_pathway",
          YEAR,
          points);
    }
    return table;
  }
}
