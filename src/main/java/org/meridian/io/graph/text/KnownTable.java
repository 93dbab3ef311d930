package org.meridian.io.graph.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.io.graph.ColumnWords;
import org.meridian.io.graph.FlowRoles;
import org.meridian.io.graph.GraphFormat;
import org.meridian.io.graph.PlaceRoles;
import org.meridian.io.sheet.SheetCell;

/**
 * A table in text whose columns are known beforehand, told by its first rows.
 *
 * @param format its format
 * @param form how it is written
 * @param columns the names of its columns
 * @param places what they are for in a table of places
 * @param flows what they are for in a table of flows
 */
public record KnownTable(
    GraphFormat format,
    DelimitedForm form,
    List<String> columns,
    Optional<PlaceRoles> places,
    Optional<FlowRoles> flows) {

  private static final List<String> AIRPORTS =
      List.of(
          "id",
          "name",
          "city",
          "country",
          "iata",
          "icao",
          "latitude",
          "longitude",
          "altitude_ft",
          "utc_offset",
          "dst",
          "time_zone",
          "type",
          "source");

  private static final List<String> ROUTES =
      List.of(
          "airline",
          "airline_id",
          "from",
          "from_id",
          "to",
          "to_id",
          "codeshare",
          "stops",
          "equipment");

  /** Files before 2017 lack the last two or three columns. */
  private static final int FEWEST_AIRPORT_COLUMNS = 11;

  /** Copies the names. */
  public KnownTable {
    columns = List.copyOf(columns);
  }

  /** What a table is by its first rows, the header among them; empty if it is none of these. */
  public static Optional<KnownTable> of(List<List<SheetCell>> rows) {
    List<List<String>> texts =
        rows.stream().map(row -> row.stream().map(cell -> cell.shown().strip()).toList()).toList();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (texts.stream().allMatch(KnownTable::isAirport)) {
      PlaceRoles roles = new PlaceRoles(List.of(0, 4, 5), 1, 6, 7, 3, -1);
      List<String> columns = AIRPORTS.subList(0, texts.getFirst().size());
      return Optional.of(openFlights(columns, Optional.of(roles), Optional.empty()));
    }
    if (texts.stream().allMatch(KnownTable::isRoute)) {
      FlowRoles roles = new FlowRoles(List.of(3, 2, 2), List.of(5, 4, 4), -1);
      return Optional.of(openFlights(ROUTES, Optional.empty(), Optional.of(roles)));
    }
    return flowmap(texts.getFirst());
  }

  private static KnownTable openFlights(
      List<String> columns, Optional<PlaceRoles> places, Optional<FlowRoles> flows) {
    return new KnownTable(
        GraphFormat.OPENFLIGHTS, DelimitedForm.OPENFLIGHTS, columns, places, flows);
  }

  private static boolean isAirport(List<String> row) {
    return row.size() >= FEWEST_AIRPORT_COLUMNS
        && row.size() <= AIRPORTS.size()
        && isNumber(row.get(0), Integer.MAX_VALUE)
        && isNumber(row.get(6), 90)
        && isNumber(row.get(7), 180)
        && (isMissing(row.get(4)) || row.get(4).length() == 3)
        && (isMissing(row.get(5)) || row.get(5).length() <= 4);
  }

  private static boolean isRoute(List<String> row) {
    return row.size() == ROUTES.size()
        && isCode(row.get(2))
        && isCode(row.get(4))
        && (isMissing(row.get(3)) || isNumber(row.get(3), Integer.MAX_VALUE))
        && (isMissing(row.get(5)) || isNumber(row.get(5), Integer.MAX_VALUE))
        && isNumber(row.get(7), 99);
  }

  private static boolean isMissing(String cell) {
    return cell.isEmpty() || cell.equals("\\N");
  }

  private static boolean isCode(String cell) {
    return cell.length() >= 3
        && cell.length() <= 4
        && cell.chars().allMatch(at -> at >= 'A' && at <= 'Z' || at >= '0' && at <= '9');
  }

  private static boolean isNumber(String cell, double most) {
    if (cell.isEmpty()
        || cell.length() > 24
        || !cell.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?")) {
      return false;
    }
    return Math.abs(Double.parseDouble(cell)) <= most;
  }

  /** Locations have id, name, lat and lon; flows have origin, dest and count, in any order. */
  private static Optional<KnownTable> flowmap(List<String> header) {
    List<String> names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (names.containsAll(List.of("id", "lat", "lon"))) {
      PlaceRoles roles = ColumnWords.places(names, names.indexOf("id"));
      return Optional.of(
          new KnownTable(
              GraphFormat.FLOWMAP,
              DelimitedForm.PLAIN,
              header,
              Optional.of(roles),
              Optional.empty()));
    }
    if (names.containsAll(List.of("origin", "dest"))) {
      FlowRoles roles =
          new FlowRoles(
              List.of(names.indexOf("origin")),
              List.of(names.indexOf("dest")),
              names.indexOf("count"));
      return Optional.of(
          new KnownTable(
              GraphFormat.FLOWMAP,
              DelimitedForm.PLAIN,
              header,
              Optional.empty(),
              Optional.of(roles)));
    }
    return Optional.empty();
  }
}
