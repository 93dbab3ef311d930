package org.meridian.io.importing.annexes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.io.table.RelayedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.City;

/**
 * Rows that name cities by ids of a dataset, or by a name in either language that only one of its
 * cities has. Their cells hold ids; a name that is not known stays as it is.
 */
final class CityIdCells implements RelayedRows {

  private static final Set<String> NAMED = Set.of("city_id", "target_id");

  private final RowSource rows;
  private final Set<Integer> columns = new HashSet<>();
  private final Map<String, String> ids = new HashMap<>();

  CityIdCells(RowSource rows, List<City> cities) {
    this.rows = rows;
    for (int column = 0; column < rows.header().size(); column++) {
      if (NAMED.contains(rows.header().get(column))) {
        columns.add(column);
      }
    }
    Set<String> several = new HashSet<>();
    for (City city : cities) {
      for (String name : Set.of(city.name().en(), city.name().zh())) {
        if (ids.putIfAbsent(name, city.id()) != null) {
          several.add(name);
        }
      }
    }
    ids.keySet().removeAll(several);
    cities.forEach(city -> ids.put(city.id(), city.id()));
  }

  @Override
  public String cell(int column) {
    String cell = rows.cell(column);
    return columns.contains(column)
        ? Arrays.stream(cell.split("/", -1)).map(this::id).collect(Collectors.joining("/"))
        : cell;
  }

  private String id(String named) {
    return ids.getOrDefault(named.strip(), named);
  }

  @Override
  public RowSource rows() {
    return rows;
  }
}
