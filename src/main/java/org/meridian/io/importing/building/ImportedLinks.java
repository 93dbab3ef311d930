package org.meridian.io.importing.building;

import java.util.Optional;
import org.meridian.io.importing.layout.RowWords;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.places.RowPlace;
import org.meridian.io.importing.reading.PeriodColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.IndicatorKind;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.period.Period;

/** Takes the links of a table of links or of a matrix. */
final class ImportedLinks {

  /** A column of totals leads to no city, and nothing of it is lost. */
  private static final int TOTAL = -2;

  private final DatasetBuilder.NamedTable named;
  private final RecordTable data;
  private final PeriodColumn periods;
  private final PlaceRegistry registry;
  private final BuiltCities cities;
  private final BuiltIndicators indicators;
  private final BuiltLinks all;
  private final BuiltLinks links = new BuiltLinks();
  private int lost;

  ImportedLinks(
      DatasetBuilder.NamedTable named,
      PlaceRegistry registry,
      BuiltCities cities,
      BuiltIndicators indicators,
      BuiltLinks links) {
    this.named = named;
    this.data = named.table().data();
    periods = new PeriodColumn(data);
    this.registry = registry;
    this.cities = cities;
    this.indicators = indicators;
    this.all = links;
  }

  int lost() {
    return lost;
  }

  void add() {
    if (named.table().layout() == TableLayout.MATRIX) {
      matrix();
    } else if (named.table().layout() == TableLayout.OFFICES) {
      new ImportedOffices(named, cities, indicators).add(this::period, links);
    } else {
      edges();
    }
    all.add(links, ways());
  }

  /** Links of an interlocking network stand one way only. */
  private LinkWays ways() {
    return named.table().isInterlocking()
        ? LinkWays.SUM
        : named.table().ways().orElse(LinkWays.DIRECTED);
  }

  private Period period(int record) {
    return period(record, Optional.empty());
  }

  private void edges() {
    PlaceColumn origins = named.table().ends().getFirst();
    PlaceColumn destinations = named.table().ends().getLast();
    int[] columns = data.values();
    for (int record = 0; record < data.records(); record++) {
      int from = end(origins, record);
      int to = end(destinations, record);
      if (from < 0 || to < 0) {
        lost++;
      } else if (!named.table().left()[record]) {
        values(record, columns, from, to);
      }
    }
  }

  private void values(int record, int[] columns, int from, int to) {
    if (columns.length == 0) {
      String rows = ColumnNames.parted(BuildNames.plain(named.file()), data, record);
      links.add(period(record, Optional.empty()), rows(rows), from, to, 1);
    }
    for (int column : columns) {
      double value = data.number(record, column);
      if (value >= 0) {
        links.add(
            period(record, data.columns().get(column).year()),
            indicator(record, column),
            from,
            to,
            value);
      }
    }
  }

  /** Where no column has values, each row counts. */
  private String rows(String name) {
    return indicators.id(
        name, "", "", Direction.HIGHER_IS_BETTER, IndicatorKind.LINK, named.file());
  }

  private String indicator(int record, int column) {
    ColumnChoice choice = data.columns().get(column);
    int kind = data.position(ColumnRole.INDICATOR);
    String name = kind < 0 ? ColumnNames.name(choice, named.file()) : data.text(record, kind);
    return indicators.id(
        ColumnNames.parted(name, data, record),
        ColumnNames.group(choice),
        choice.values().unit(),
        choice.direction(),
        IndicatorKind.LINK,
        named.file());
  }

  private Period period(int record, Optional<Period> ofColumn) {
    if (ofColumn.isPresent()) {
      return ofColumn.get();
    }
    return periods.at(record).orElse(Dataset.TIMELESS);
  }

  private int end(PlaceColumn column, int record) {
    if (column.isLeftOut(record)) {
      return -1;
    }
    Optional<RowPlace> listed = registry.find(column.name(record));
    if (listed.isPresent()) {
      return cities.position(listed.get());
    }
    int at = column.at(record);
    return at < 0 ? -1 : cities.position(named.table().places().place(at));
  }

  private void matrix() {
    PlaceColumn rows = named.table().ends().getFirst();
    String indicator = rows(BuildNames.plain(named.file()));
    int[] ends = new int[data.columns().size()];
    for (int column = 1; column < ends.length; column++) {
      String name = data.columns().get(column).name();
      ends[column] = RowWords.isTotal(name) ? TOTAL : head(name);
    }
    for (int record = 0; record < data.records(); record++) {
      int from = end(rows, record);
      for (int column = 1; column < ends.length; column++) {
        double value = data.number(record, column);
        if (value >= 0 && from >= 0 && ends[column] >= 0) {
          links.add(Dataset.TIMELESS, indicator, from, ends[column], value);
        } else if (value >= 0 && ends[column] != TOTAL) {
          lost++;
        }
      }
    }
  }

  private int head(String name) {
    return registry
        .find(name)
        .or(() -> named.table().places().find(name))
        .map(cities::position)
        .orElse(-1);
  }
}
