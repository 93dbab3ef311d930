package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * Finds the city that a published table means, with older and variant spellings and namesakes
 * resolved.
 */
final class CityNames {

  private final List<CSVRecord> cities;
  private final Map<String, List<CSVRecord>> byNames = new HashMap<>();
  private final Map<String, String> variants = new HashMap<>();

  CityNames(Path cityTable, Path nameVariants) throws IOException {
    cities = Table.read(cityTable);
    for (CSVRecord city : cities) {
      String key = city.get("name_zh") + '|' + city.get("name_en");
      byNames.computeIfAbsent(key, names -> new ArrayList<>()).add(city);
    }
    for (CSVRecord variant : Table.read(nameVariants)) {
      String key = variant.get("zh") + '|' + variant.get("en");
      variants.put(key, variant.get("reference_zh") + '|' + variant.get("reference_en"));
    }
  }

  /**
   * The row of the city table for a pair of names.
   *
   * @param hint words that tell namesakes apart by naming the country, for example "Chile"
   * @throws IllegalStateException if the names stand for no city or for several
   */
  CSVRecord find(String zh, String en, String hint) {
    String key = zh + '|' + en;
    List<CSVRecord> found = byNames.getOrDefault(variants.getOrDefault(key, key), List.of());
    if (found.size() > 1) {
      found = found.stream().filter(city -> hint.contains(city.get("qualifier_en"))).toList();
    }
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " cities for " + key + " (" + hint + ")");
    }
    return found.getFirst();
  }

  /** The only row for a pair of names; empty where there is none or several. */
  Optional<CSVRecord> lookUp(String zh, String en) {
    String key = zh + '|' + en;
    List<CSVRecord> found = byNames.getOrDefault(variants.getOrDefault(key, key), List.of());
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** All cities in the order of the city table. */
  List<CSVRecord> all() {
    return cities;
  }
}
