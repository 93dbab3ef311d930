package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * The dataset interconnectivity-2021. Its point-to-point figures were never published: a city's
 * score in a dimension is that of a reconstruction, one of many tables of scores that have the
 * published order; ranks stand beside it as ranks, and a pathway's value is its published rank.
 */
public final class Interconnectivity2021 {

  private static final String YEAR = "2021";
  private static final List<String> DIMENSIONS =
      List.of("policy", "facilities", "trade", "finance", "people", "information");
  private static final Map<String, String> NAMES =
      Map.of(
          "policy", "Policy coordination",
          "facilities", "Facilities connectivity",
          "trade", "Unimpeded trade",
          "finance", "Financial integration",
          "people", "People-to-people bonds",
          "information", "Information interconnection");
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

  private static final String LIST = "interconnectivity_2021";
  private static final String KEARNEY = "kearney_global_cities";

  private final List<CSVRecord> published;
  private final List<CSVRecord> comparisons;
  private final List<CSVRecord> weights;
  private final List<CSVRecord> pathways;
  private final List<CSVRecord> reconstruction;
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
    comparisons = Table.read(reference.resolve("interconnectivity_2021_comparisons.csv"));
    weights = Table.read(reference.resolve("interconnectivity_2021_weights.csv"));
    pathways = Table.read(reference.resolve("interconnectivity_2021_pathways.csv"));
    reconstruction = Table.read(reference.resolve("interconnectivity_2021_reconstruction.csv"));
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
    rankings().write(folder);
  }

  private Table cities() {
    var table =
        Table.ofCities(
            "published_rank",
            "published_rank_policy",
            "published_rank_facilities",
            "published_rank_trade",
            "published_rank_finance",
            "published_rank_people",
            "published_rank_information",
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
          row.get("policy_rank"),
          row.get("facilities_rank"),
          row.get("trade_rank"),
          row.get("finance_rank"),
          row.get("people_rank"),
          row.get("information_rank"),
          row.get("coastal_inferred"),
          row.get("note"));
    }
    return table;
  }

  /** Scores of the reconstruction, 0 to 100 in every dimension. */
  private Table values() {
    var table = new Table("city_id", "indicator_id", "year", "value");
    for (CSVRecord row : reconstruction) {
      for (String dimension : DIMENSIONS) {
        table.add(row.get("city_id"), dimension + "_score", YEAR, row.get(dimension));
      }
    }
    return table;
  }

  /** The published orders, and that of another index among the cities that both have. */
  private PublishedTable rankings() {
    var table = new PublishedTable();
    for (CSVRecord row : published) {
      String city = city(row).get("id");
      table.add(
          LIST, "City interconnectivity index", "城市互联互通指数", YEAR, city, row.get("rank"), "", "");
    }
    for (String dimension : DIMENSIONS) {
      CSVRecord name =
          weights.stream()
              .filter(row -> row.get("dimension").equals(dimension))
              .findFirst()
              .orElseThrow();
      for (CSVRecord row : published) {
        table.add(
            dimension,
            NAMES.get(dimension),
            name.get("dimension_zh"),
            YEAR,
            city(row).get("id"),
            row.get(dimension + "_rank"),
            "",
            "");
      }
    }
    for (CSVRecord row : comparisons) {
      if (row.get("key").equals("kearney_global_cities_relative_rank")) {
        table.add(
            KEARNEY,
            "Kearney Global Cities, place among the cities of this index",
            "科尔尼全球城市指数，在本指数城市中的名次",
            YEAR,
            ids.get(row.get("city_en")),
            row.get("value"),
            "",
            "");
      }
    }
    return table;
  }

  /** A pathway's value is its published rank. */
  private Table links() {
    var table = new Table("from_id", "to_id", "indicator_id", "year", "value");
    for (CSVRecord row : pathways) {
      table.add(
          ids.get(row.get("city_a_en")),
          ids.get(row.get("city_b_en")),
          row.get("list") + "_pathway",
          YEAR,
          row.get("rank"));
    }
    return table;
  }
}
