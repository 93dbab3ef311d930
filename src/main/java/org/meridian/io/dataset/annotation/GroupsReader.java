package org.meridian.io.dataset.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.City;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/** Reads {@code groups.csv}: named sets of cities, one member a row. */
public final class GroupsReader {

  public static final String FILE = "groups.csv";

  private final CheckedRows rows;
  private final RowLookup lookup;
  private final List<City> cities;
  private final Map<String, Set<String>> members = new LinkedHashMap<>();
  private final Map<String, LocalText> names = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  public GroupsReader(RowSource source, Problems problems, RowLookup lookup, List<City> cities) {
    rows = new CheckedRows(source, problems);
    this.lookup = lookup;
    this.cities = cities;
  }

  /** The groups in the order in which they are first named. */
  public List<CityGroup> read() {
    List<CityGroup> groups = new ArrayList<>();
    if (!rows.require("group_id", "name_en", "name_zh", "city_id") || cities.isEmpty()) {
      return groups;
    }
    rows.noteUnread(Set.of("group_id", "name_en", "name_zh", "city_id"));
    while (rows.next()) {
      row();
    }
    members.forEach(
        (id, ids) -> groups.add(CityGroup.of(id, names.get(id), new GroupRule.ByList(ids, false))));
    return groups;
  }

  private void row() {
    String id = rows.required(rows.column("group_id"));
    int city = lookup.city(rows, rows.column("city_id"));
    LocalText name =
        new LocalText(rows.text(rows.column("name_en")), rows.text(rows.column("name_zh")));
    if (id.isEmpty() || city < 0) {
      return;
    }
    LocalText earlier = names.get(id);
    if (earlier == null || earlier.isBlank()) {
      names.put(id, name.isBlank() ? LocalText.same(id) : name);
      lines.put(id, rows.line());
    } else if (!name.isBlank() && !name.equals(earlier)) {
      rows.report(
          rows.column("name_en"),
          ProblemCode.GROUP_RENAMED,
          earlier.en(),
          Integer.toString(lines.get(id)));
    }
    boolean isNew = members.computeIfAbsent(id, any -> new HashSet<>()).add(cities.get(city).id());
    if (!isNew) {
      rows.report(rows.column("city_id"), ProblemCode.GROUP_CITY_TWICE, id);
    }
  }
}
