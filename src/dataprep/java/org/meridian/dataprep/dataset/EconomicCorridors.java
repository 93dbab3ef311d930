package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * The map layer of the six economic corridors: their node cities in the published order, placed.
 */
public final class EconomicCorridors {

  private final Path reference;
  private final CityNames names;
  private final Map<String, CSVRecord> others = new HashMap<>();

  /**
   * Reads the tables that place the nodes.
   *
   * @param reference folder of the reference tables
   * @param cityTable the city table of open-connectivity
   */
  public EconomicCorridors(Path reference, Path cityTable) throws IOException {
    this.reference = reference;
    names = new CityNames(cityTable, reference.resolve("name_variants.csv"));
    for (CSVRecord row : Table.read(reference.resolve("corridor_nodes.csv"))) {
      others.put(row.get("node_city_en"), row);
    }
  }

  /** Writes the layer as one table. */
  public void write(Path file) throws IOException {
    var table =
        new Table(
            "corridor_en",
            "corridor_zh",
            "order",
            "node_id",
            "node_en",
            "node_zh",
            "lat",
            "lon",
            "note");
    for (CSVRecord row : Table.read(reference.resolve("economic_corridors.csv"))) {
      add(table, row);
    }
    table.write(file);
  }

  private void add(Table table, CSVRecord row) {
    CSVRecord other = others.get(row.get("node_city_en"));
    CSVRecord place = other;
    if (other == null || !other.get("city_en").isEmpty()) {
      String zh = other == null ? row.get("node_city_zh") : other.get("city_zh");
      String en = other == null ? row.get("node_city_en") : other.get("city_en");
      place = names.find(zh, en, "");
    }
    table.add(
        row.get("corridor_en"),
        row.get("corridor_zh"),
        row.get("order"),
        place.isMapped("id") ? place.get("id") : "",
        row.get("node_city_en"),
        row.get("node_city_zh"),
        place.get("lat"),
        place.get("lon"),
        row.get("note"));
  }
}
