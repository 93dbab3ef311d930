package org.meridian.io.importing.building;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.meridian.flow.HeadquarterLinks;
import org.meridian.flow.InterlockingNetwork;
import org.meridian.io.importing.offices.OfficeLinks;
import org.meridian.io.importing.offices.OfficeRow;
import org.meridian.io.importing.offices.OfficeRows;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/** Takes the links that the offices of a table make, each year by itself. */
final class ImportedOffices {

  private static final List<String> COLUMNS =
      List.of(InterlockingNetwork.COLUMN, HeadquarterLinks.BRANCHES, HeadquarterLinks.VALUE);

  private static final Map<String, LocalText> NAMES =
      Map.of(
          InterlockingNetwork.COLUMN,
          new LocalText("Interlocking network of firms", "企业连锁网络联系"),
          HeadquarterLinks.BRANCHES,
          new LocalText("Branches led from headquarters", "总部所辖分支机构数"),
          HeadquarterLinks.VALUE,
          new LocalText("Service value of branches", "分支机构服务值"));

  private final DatasetBuilder.NamedTable named;
  private final BuiltCities cities;
  private final BuiltIndicators indicators;
  private final OfficeRows rows;

  ImportedOffices(DatasetBuilder.NamedTable named, BuiltCities cities, BuiltIndicators indicators) {
    this.named = named;
    this.cities = cities;
    this.indicators = indicators;
    rows = new OfficeRows(named.table().data(), named.table().left());
  }

  /**
   * Adds the links.
   *
   * @param period the period of a record
   */
  void add(IntFunction<Period> period, BuiltLinks links) {
    int[] at = positions();
    Map<Period, List<OfficeRow>> byYear = new TreeMap<>();
    for (OfficeRow row : rows.list()) {
      byYear.computeIfAbsent(period.apply(row.record()), absent -> new ArrayList<>()).add(row);
    }
    byYear.forEach((year, offices) -> add(year, links(offices, at), links));
  }

  private int[] positions() {
    PlaceColumn places = named.table().ends().getFirst();
    int[] at = new int[named.table().data().records()];
    Arrays.setAll(
        at,
        record ->
            places.at(record) < 0 || places.isLeftOut(record)
                ? -1
                : cities.position(places.rowPlace(record)));
    return at;
  }

  private LinkTable links(List<OfficeRow> offices, int[] at) {
    OfficeUse use = named.table().offices().orElseThrow();
    return OfficeLinks.of(use, offices, record -> at[record], cities.cities().size());
  }

  private void add(Period year, LinkTable made, BuiltLinks links) {
    for (String column : COLUMNS) {
      made.column(column)
          .filter(values -> rows.isValued() || !column.equals(HeadquarterLinks.VALUE))
          .ifPresent(values -> add(year, column, made, values, links));
    }
  }

  private void add(Period year, String column, LinkTable made, double[] values, BuiltLinks links) {
    String id = indicators.link(NAMES.get(column), named.file());
    for (int link = 0; link < made.size(); link++) {
      links.add(year, id, made.origin(link), made.destination(link), values[link]);
    }
  }
}
