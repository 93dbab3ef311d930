package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/** A table {@code published.csv} of a package: rankings to compare with, one place a row. */
final class PublishedTable {

  private final Table rows =
      new Table(
          "list",
          "list_en",
          "list_zh",
          "year",
          "city_id",
          "rank",
          "change",
          "change_since",
          "note");
  private final Map<String, CSVRecord> names = new HashMap<>();

  /** Names lists after the indicators of the package that have the same id. */
  void nameAfter(Path indicators) throws IOException {
    for (CSVRecord row : Table.read(indicators)) {
      names.put(row.get("id"), row);
    }
  }

  /** Adds a place of a list that an indicator names. */
  void add(String list, String year, String city, String rank, String change, String since) {
    CSVRecord name = names.get(list);
    add(list, name.get("name_en"), name.get("name_zh"), year, city, rank, change, since);
  }

  /** Adds a place of any list. */
  void add(
      String list,
      String en,
      String zh,
      String year,
      String city,
      String rank,
      String change,
      String since) {
    rows.add(list, en, zh, year, city, rank, change, since, "");
  }

  void write(Path folder) throws IOException {
    rows.write(folder.resolve("published.csv"));
  }
}
