package org.meridian.io.importing.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.layout.FrameHeader;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.Direction;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ColumnValues;
import org.meridian.model.importing.ValueType;

/**
 * Tables without a header whose form is published: the airports and routes of OpenFlights, the
 * places of GeoNames.
 */
public enum KnownForm {
  /** One row an airport. */
  AIRPORTS(
      List.of(
          column("Airport ID", ColumnRole.CODE),
          column("Name", ColumnRole.TEXT),
          column("City", ColumnRole.CITY),
          column("Country", ColumnRole.COUNTRY),
          column("IATA", ColumnRole.CODE),
          column("ICAO", ColumnRole.CODE),
          number("Latitude", ColumnRole.LATITUDE),
          number("Longitude", ColumnRole.LONGITUDE),
          column("Altitude", ColumnRole.NONE),
          column("Timezone", ColumnRole.NONE),
          column("DST", ColumnRole.NONE),
          column("Tz database", ColumnRole.NONE),
          column("Type", ColumnRole.TEXT),
          column("Source", ColumnRole.NONE)),
      Map.of(
          4, "[A-Z0-9]{3}|\\\\N|", 5, "[A-Z0-9]{4}|\\\\N|", 6, "-?\\d+(\\.\\d+)?", 7, "-?\\d+.*")),
  /** One row a route of an airline between two airports. */
  ROUTES(
      List.of(
          column("Airline", ColumnRole.TEXT),
          column("Airline ID", ColumnRole.NONE),
          column("Source airport", ColumnRole.ORIGIN),
          column("Source airport ID", ColumnRole.NONE),
          column("Destination airport", ColumnRole.DESTINATION),
          column("Destination airport ID", ColumnRole.NONE),
          column("Codeshare", ColumnRole.NONE),
          column("Stops", ColumnRole.NONE),
          column("Equipment", ColumnRole.NONE)),
      Map.of(2, "[A-Z0-9]{3,4}", 3, "\\d+|\\\\N", 4, "[A-Z0-9]{3,4}", 5, "\\d+|\\\\N", 6, "Y?")),
  /** One row a place, as GeoNames gives its tables away. */
  GEONAMES(
      List.of(
          column("geonameid", ColumnRole.CODE),
          column("name", ColumnRole.CITY),
          column("asciiname", ColumnRole.NONE),
          column("alternatenames", ColumnRole.NONE),
          number("latitude", ColumnRole.LATITUDE),
          number("longitude", ColumnRole.LONGITUDE),
          column("feature class", ColumnRole.NONE),
          column("feature code", ColumnRole.TEXT),
          column("country code", ColumnRole.COUNTRY),
          column("cc2", ColumnRole.NONE),
          column("admin1 code", ColumnRole.CODE),
          column("admin2 code", ColumnRole.NONE),
          column("admin3 code", ColumnRole.NONE),
          column("admin4 code", ColumnRole.NONE),
          number("population", ColumnRole.VALUE),
          number("elevation", ColumnRole.VALUE),
          column("dem", ColumnRole.NONE),
          column("timezone", ColumnRole.TEXT),
          column("modification date", ColumnRole.NONE)),
      Map.of(
          0,
          "\\d+",
          4,
          "-?\\d+(\\.\\d+)?",
          5,
          "-?\\d+(\\.\\d+)?",
          6,
          "[A-Z]?",
          8,
          "[A-Z]{0,2}",
          18,
          "\\d{4}-\\d\\d-\\d\\d"));

  private static final int SAMPLE = 50;

  private final List<ColumnChoice> columns;
  private final Map<Integer, String> patterns;

  KnownForm(List<ColumnChoice> columns, Map<Integer, String> patterns) {
    this.columns = columns;
    this.patterns = patterns;
  }

  private static ColumnChoice column(String name, ColumnRole role) {
    ValueType type = role == ColumnRole.CODE ? ValueType.CODE : ValueType.TEXT;
    return choice(name, role, type);
  }

  private static ColumnChoice number(String name, ColumnRole role) {
    return choice(name, role, ValueType.DECIMAL);
  }

  private static ColumnChoice choice(String name, ColumnRole role, ValueType type) {
    return new ColumnChoice(
        name,
        "",
        role,
        new ColumnValues(type, "", false),
        Direction.HIGHER_IS_BETTER,
        Optional.empty());
  }

  /** The form of a table. */
  public static Optional<KnownForm> of(TableFrame frame) {
    if (frame.header().rows() > 0) {
      return Optional.empty();
    }
    for (KnownForm form : values()) {
      if (frame.width() == form.columns.size() && form.fits(frame.cells())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private boolean fits(CellTable cells) {
    for (int row = 0; row < Math.min(SAMPLE, cells.rows()); row++) {
      for (Map.Entry<Integer, String> each : patterns.entrySet()) {
        if (!cells.cell(row, each.getKey()).matches(each.getValue())) {
          return false;
        }
      }
    }
    return cells.rows() > 0;
  }

  /** The table with the names of the form. */
  public TableFrame name(TableFrame frame) {
    return new TableFrame(
        frame.cells(),
        frame.kinds(),
        new FrameHeader(
            frame.header().row(),
            0,
            columns.stream().map(ColumnChoice::name).toList(),
            frame.header().groups()),
        frame.width(),
        0);
  }

  /** The columns; what a person decided stands. */
  public List<ColumnChoice> columns(Map<String, ColumnChoice> given) {
    List<ColumnChoice> all = new ArrayList<>();
    Map<String, ColumnChoice> decided = new HashMap<>(given);
    columns.forEach(column -> all.add(decided.getOrDefault(column.name(), column)));
    return all;
  }
}
