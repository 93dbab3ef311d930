package org.meridian.io.importing.checks;

import org.meridian.geo.sphere.GreatCircle;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.City;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/**
 * Finds coordinates that are none: swapped, 0 and 0, metres of a projection. Such numbers are taken
 * out of the table.
 */
public final class CoordinateChecks {

  private static final double NEAR_KM = 150;

  private final RecordTable table;
  private final int latitude;
  private final int longitude;
  private final ImportFindings findings;

  /** Takes a table; nothing is done where it has no coordinates. */
  public CoordinateChecks(RecordTable table, ImportFindings findings) {
    this.table = table;
    this.findings = findings;
    latitude = table.position(ColumnRole.LATITUDE);
    longitude = table.position(ColumnRole.LONGITUDE);
  }

  private boolean isThere() {
    return latitude >= 0 && longitude >= 0;
  }

  /** Checks the numbers alone; those of a projection or beyond the world are taken out. */
  public void check() {
    if (!isThere()) {
      return;
    }
    int beyond = 0;
    int swapped = 0;
    int placed = 0;
    for (int record = 0; record < table.records(); record++) {
      double north = Math.abs(table.number(record, latitude));
      double east = Math.abs(table.number(record, longitude));
      placed += Double.isNaN(north) || Double.isNaN(east) ? 0 : 1;
      beyond += north > 180 || east > 180 ? 1 : 0;
      swapped += north > 90 && north <= 180 && east <= 90 ? 1 : 0;
    }
    if (beyond * 2 > placed) {
      projected();
    } else if (swapped > 0 && swapped * 4 >= placed) {
      swap(placed);
    } else {
      each();
    }
  }

  private void projected() {
    findings.add(
        ImportProblem.warning(ImportKind.PROJECTED_COORDINATES)
            .at(1, table.line(0))
            .in(name(latitude))
            .raw(table.text(0, latitude)));
    for (int record = 0; record < table.records(); record++) {
      clear(record);
    }
  }

  /** Where latitudes lie beyond 90 in many rows, the two columns have the wrong names. */
  private void swap(int placed) {
    findings.add(
        ImportProblem.warning(ImportKind.SWAPPED_COORDINATES, Integer.toString(placed))
            .say("columns")
            .in(name(latitude)));
    double[] north = table.numbers()[latitude];
    table.numbers()[latitude] = table.numbers()[longitude];
    table.numbers()[longitude] = north;
    each();
  }

  private void each() {
    for (int record = 0; record < table.records(); record++) {
      double north = table.number(record, latitude);
      double east = table.number(record, longitude);
      if (north == 0 && east == 0) {
        at(record, ImportProblem.warning(ImportKind.NULL_ISLAND));
        clear(record);
      } else if (Math.abs(north) > 90 && Math.abs(north) <= 180 && Math.abs(east) <= 90) {
        at(record, ImportProblem.warning(ImportKind.SWAPPED_COORDINATES));
        table.numbers()[latitude][record] = east;
        table.numbers()[longitude][record] = north;
      } else if (Math.abs(north) > 90 || Math.abs(east) > 180) {
        at(record, ImportProblem.error(ImportKind.BAD_COORDINATES));
        clear(record);
      }
    }
  }

  private void clear(int record) {
    table.numbers()[latitude][record] = Double.NaN;
    table.numbers()[longitude][record] = Double.NaN;
  }

  /** Finds records whose city lies where their coordinates point when swapped. */
  public void check(PlaceColumn column) {
    for (int record = 0; isThere() && record < table.records(); record++) {
      double north = table.number(record, latitude);
      double east = table.number(record, longitude);
      if (!Double.isNaN(north + east) && column.matched(record).isFound()) {
        City city = column.matched(record).cities().getFirst();
        boolean far = city.isPlaced() && km(north, east, city) > NEAR_KM;
        if (far && Math.abs(east) <= 90 && km(east, north, city) <= NEAR_KM) {
          at(record, ImportProblem.warning(ImportKind.SWAPPED_COORDINATES));
          table.numbers()[latitude][record] = east;
          table.numbers()[longitude][record] = north;
        }
      }
    }
  }

  private static double km(double north, double east, City city) {
    return GreatCircle.distanceKm(east, north, city.longitude(), city.latitude());
  }

  private void at(int record, ImportProblem problem) {
    findings.add(
        problem
            .at(record + 1, table.line(record))
            .in(name(latitude))
            .raw(table.text(record, latitude) + " " + table.text(record, longitude)));
  }

  private String name(int column) {
    return table.frame().header().names().get(column);
  }
}
