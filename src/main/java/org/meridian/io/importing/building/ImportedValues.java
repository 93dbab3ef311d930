package org.meridian.io.importing.building;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.io.importing.columns.UnitText;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.reading.PeriodColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorKind;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.period.Period;

/** Takes the values of a table of cities. */
final class ImportedValues {

  private final DatasetBuilder.NamedTable named;
  private final RecordTable data;
  private final PeriodColumn periods;
  private final BuiltCities cities;
  private final BuiltIndicators indicators;
  private final BuiltValues values;
  private final boolean placesOnly;
  private final int kind;
  private final IndicatorNames names;
  private final boolean[] kept;

  /**
   * Takes a table.
   *
   * @param placesOnly whether a table without coordinates and values only names places of links
   */
  ImportedValues(
      DatasetBuilder.NamedTable named,
      BuiltCities cities,
      BuiltIndicators indicators,
      BuiltValues values,
      boolean placesOnly) {
    this.named = named;
    this.data = named.table().data();
    periods = new PeriodColumn(data);
    this.cities = cities;
    this.indicators = indicators;
    this.values = values;
    this.placesOnly = placesOnly;
    kind = data.position(ColumnRole.INDICATOR);
    names = new IndicatorNames(names());
    kept = named.table().kept();
  }

  /** Adds all values; gives how many were there already with another number. */
  int add() {
    int clashes = 0;
    int[] columns = data.values();
    if (named.table().ends().isEmpty() || placesOnly && columns.length == 0) {
      return 0;
    }
    PlaceColumn places = named.table().ends().getFirst();
    for (int record = 0; record < data.records(); record++) {
      if (!named.table().left()[record] && places.at(record) >= 0) {
        int city = cities.position(places.rowPlace(record));
        texts(record, city);
        for (int column : city < 0 ? new int[0] : columns) {
          clashes += add(record, column, city) ? 0 : 1;
        }
      }
    }
    return clashes;
  }

  /** Codes with their zeros, and texts of which a city has one, stay beside the city. */
  private void texts(int record, int city) {
    for (int column = 0; city >= 0 && column < kept.length; column++) {
      if (kept[column]) {
        cities.keep(city, data.columns().get(column).name(), data.text(record, column));
      }
    }
  }

  private boolean add(int record, int column, int city) {
    double value = data.number(record, column);
    if (Double.isNaN(value)) {
      return true;
    }
    return values.put(period(record, column), indicator(record, column), city, value);
  }

  private Period period(int record, int column) {
    ColumnChoice choice = data.columns().get(column);
    if (choice.year().isPresent()) {
      return choice.year().get();
    }
    return periods.at(record).orElse(Dataset.TIMELESS);
  }

  /** The name stands in a column of its own, in the name of the column, or in that of the file. */
  private String indicator(int record, int column) {
    ColumnChoice choice = data.columns().get(column);
    int unit = data.position(ColumnRole.UNIT);
    String full = kind < 0 ? ColumnNames.name(choice, named.file()) : data.text(record, kind);
    UnitText text = names.of(full);
    String units = unit < 0 ? unit(choice, full, text) : data.text(record, unit);
    return indicators.id(
        ColumnNames.parted(text.name(), data, record),
        ColumnNames.group(choice),
        units,
        choice.direction(),
        IndicatorKind.CITY,
        named.file());
  }

  /** What tells two names apart is no unit, unless it was chosen as one. */
  private static String unit(ColumnChoice choice, String full, UnitText text) {
    String chosen = choice.values().unit();
    boolean part = text.unit().isEmpty() && chosen.equals(UnitText.of(full).unit());
    return chosen.isEmpty() || part ? text.unit() : chosen;
  }

  private Stream<String> names() {
    return kind < 0
        ? Arrays.stream(data.values())
            .mapToObj(data.columns()::get)
            .map(each -> ColumnNames.name(each, named.file()))
        : IntStream.range(0, data.records()).mapToObj(record -> data.text(record, kind)).distinct();
  }
}
