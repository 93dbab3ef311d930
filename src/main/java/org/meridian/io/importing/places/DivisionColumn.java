package org.meridian.io.importing.places;

import java.util.HashSet;
import java.util.Set;
import org.meridian.io.importing.gazetteer.WorldCities;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.text.NameFolding;

/** Finds the column of provinces or states beside the names of cities. */
final class DivisionColumn {

  private static final Set<String> NAMES =
      Set.of(
          "province",
          "provinces",
          "state",
          "states",
          "province state",
          "state province",
          "region",
          "state or province",
          "province name",
          "state name",
          "state code",
          "state abbr",
          "admin",
          "admin1",
          "admin 1",
          "admin name",
          "admin1 name",
          "provincia",
          "bundesland",
          "estado",
          "uf",
          "prefecture",
          "stateabb",
          "st",
          "省",
          "省份",
          "省市",
          "省市区",
          "省 自治区 直辖市",
          "所属省份",
          "所在省份",
          "州",
          "所属省",
          "州省");

  /** So many records are enough to tell. */
  private static final int ASKED = 300;

  private static final double MOST = 0.6;

  private DivisionColumn() {}

  /** The position of the column, -1 where there is none. */
  static int of(RecordTable table, WorldCities world) {
    for (int column = 0; column < table.columns().size(); column++) {
      ColumnRole role = table.columns().get(column).role();
      boolean open = role == ColumnRole.TEXT || role == ColumnRole.REGION;
      String name = NameFolding.words(table.columns().get(column).name());
      if (open && NAMES.contains(name) && isOfDivisions(table, column, world)) {
        return column;
      }
    }
    return -1;
  }

  private static boolean isOfDivisions(RecordTable table, int column, WorldCities world) {
    Set<String> texts = new HashSet<>();
    for (int record = 0; record < Math.min(ASKED, table.records()); record++) {
      texts.add(table.text(record, column));
    }
    texts.remove("");
    long known = texts.stream().filter(text -> !world.countriesOf(text).isEmpty()).count();
    return known > 0 && known >= texts.size() * MOST;
  }
}
