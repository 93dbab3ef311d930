package org.meridian.io.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.importing.checks.CoordinateChecks;
import org.meridian.io.importing.checks.LayoutColumns;
import org.meridian.io.importing.checks.LinkChecks;
import org.meridian.io.importing.checks.LongChecks;
import org.meridian.io.importing.checks.MatrixChecks;
import org.meridian.io.importing.checks.TextChecks;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.columns.NumberMarks;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.io.importing.offices.OfficeChecks;
import org.meridian.io.importing.offices.OfficeRows;
import org.meridian.io.importing.places.CityChecks;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.places.PlaceList;
import org.meridian.io.importing.places.TwiceChecks;
import org.meridian.io.importing.reading.DataReader;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.MatchCount;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.ValueType;

/** Reads the columns of a table and checks its records, in the order that one needs the other. */
final class TableChecks {

  /** Roles of columns in which dates may stand. */
  private static final Set<ColumnRole> DATED =
      EnumSet.of(ColumnRole.TEXT, ColumnRole.BREAKDOWN, ColumnRole.YEAR);

  private final TableFrame frame;
  private final ColumnProfile[] profiles;
  private final List<ColumnChoice> columns;
  private final TableLayout layout;
  private final GivenChoices given;
  private final ImportFindings findings;
  private MatchCount match = MatchCount.NONE;
  private Optional<OfficeUse> offices = Optional.empty();

  TableChecks(
      TableFrame frame,
      ColumnProfile[] profiles,
      List<ColumnChoice> columns,
      TableLayout layout,
      GivenChoices given,
      ImportFindings findings) {
    this.frame = frame;
    this.profiles = profiles;
    this.columns = columns;
    this.layout = layout;
    this.given = given;
    this.findings = findings;
  }

  /** The decimal mark of the file: what most cells of all columns prove. */
  char decimal(String delimiter) {
    if (given.text().decimal().isPresent() && !given.text().decimal().get().isEmpty()) {
      return given.text().decimal().get().charAt(0);
    }
    Optional<Character> other = given.text().thousands().flatMap(TableChecks::otherThan);
    if (other.isPresent()) {
      return other.get();
    }
    int commas = 0;
    boolean proven = false;
    boolean either = false;
    for (int column = 0; column < profiles.length; column++) {
      boolean number = columns.get(column).values().type().isNumber();
      commas += number ? Integer.signum(profiles[column].commaLead()) : 0;
      proven |= number && profiles[column].isProven();
      either |= number && profiles[column].eitherIsComma();
    }
    if (commas > 0) {
      findings.add(ImportProblem.info(ImportKind.LOCALE));
    }
    // Where semicolons part the cells, commas are decimal marks as a rule.
    return commas > 0 || !proven && either && delimiter.equals(";") ? ',' : '.';
  }

  private static Optional<Character> otherThan(String thousands) {
    return switch (thousands) {
      case "." -> Optional.of(',');
      case "," -> Optional.of('.');
      default -> Optional.empty();
    };
  }

  /** The mark between thousands: as decided, else the one found first; empty for none. */
  String thousands() {
    return given
        .text()
        .thousands()
        .orElseGet(
            () ->
                findings.toList().stream()
                    .filter(problem -> problem.kind() == ImportKind.THOUSANDS)
                    .map(TableChecks::thousands)
                    .findFirst()
                    .orElse(""));
  }

  /** An underscore counts as a blank. */
  private static String thousands(ImportProblem problem) {
    String mark = problem.variant().equals("space") ? " " : problem.arguments().getLast();
    return mark.equals("_") ? " " : mark;
  }

  MatchCount match() {
    return match;
  }

  ReadTable read(char decimal, KnownCities cities, boolean ragged) {
    boolean matrix = layout == TableLayout.MATRIX;
    RecordTable table =
        new DataReader(frame, profiles, columns, given.missing(), findings)
            .read(
                new NumberMarks(decimal, given.text().thousands()),
                given.text().decimal().isPresent(),
                ragged,
                matrix);
    new CoordinateChecks(table, findings).check();
    new TextChecks(table, findings).check();
    years();
    PlaceList places =
        new PlaceList(cities.cities(), cities.matcher(), cities.world(), given.cities());
    List<PlaceColumn> ends = ends(table, places);
    boolean[] left = new boolean[table.records()];
    if (ends.isEmpty() && table.records() > 0) {
      findings.add(ImportProblem.error(ImportKind.NO_TABLE).say("places"));
    } else if (!ends.isEmpty()) {
      match = new CityChecks(table, ends, places, findings).check();
      new CoordinateChecks(table, findings).check(ends.getFirst());
      left = layout(table, places, ends);
    }
    offices(table, ends, left);
    ReadTable read =
        new ReadTable(table, layout, places, ends, given.table().ways(), offices, left);
    new LayoutColumns(table, layout, offices, read.kept(), given.columns().keySet())
        .check(findings);
    ways(read);
    return read;
  }

  /** A choice for links of both ways means nothing where links have no ways, or are none. */
  private void ways(ReadTable read) {
    if (given.table().ways().isPresent() && (!read.isLinks() || read.isInterlocking())) {
      findings.add(
          ImportProblem.info(ImportKind.UNUSED_CHOICE).say(read.isLinks() ? "ways" : "ways.none"));
    }
  }

  /** Decides what offices become; a choice about them means nothing for another table. */
  private void offices(RecordTable table, List<PlaceColumn> ends, boolean[] left) {
    if (layout == TableLayout.OFFICES && !ends.isEmpty()) {
      OfficeRows rows = new OfficeRows(table, left);
      OfficeChecks checks = new OfficeChecks(table, ends.getFirst(), rows, findings);
      offices = Optional.of(given.table().offices().orElseGet(checks::likely));
      checks.check(offices.get());
    } else if (given.table().offices().isPresent()) {
      findings.add(ImportProblem.warning(ImportKind.UNUSED_CHOICE, "offices"));
    }
  }

  private List<PlaceColumn> ends(RecordTable table, PlaceList places) {
    List<PlaceColumn> ends = new ArrayList<>();
    if (layout == TableLayout.EDGES) {
      ends.add(places.column(table, table.position(ColumnRole.ORIGIN), false));
      ends.add(places.column(table, table.position(ColumnRole.DESTINATION), false));
      return ends;
    }
    int city = layout == TableLayout.MATRIX ? 0 : table.position(ColumnRole.CITY);
    if (city >= 0) {
      ends.add(places.column(table, city, true));
    }
    return ends;
  }

  private boolean[] layout(RecordTable table, PlaceList places, List<PlaceColumn> ends) {
    PlaceColumn first = ends.getFirst();
    return switch (layout) {
      case EDGES -> new LinkChecks(table, first, ends.getLast(), findings).check();
      case LONG -> new LongChecks(table, first, findings).check();
      case OFFICES -> offices(table, places, first);
      case MATRIX -> {
        new MatrixChecks(table, findings).check();
        yield new boolean[table.records()];
      }
      case WIDE, NONE ->
          new TwiceChecks(table, first, places, findings)
              .check(table.position(ColumnRole.INDICATOR));
    };
  }

  /** In a list of offices a city stands once an office. */
  private boolean[] offices(RecordTable table, PlaceList places, PlaceColumn city) {
    return table.position(ColumnRole.FIRM) >= 0
        ? new boolean[table.records()]
        : new TwiceChecks(table, city, places, findings).check(-1);
  }

  private void years() {
    for (int column = 0; column < profiles.length; column++) {
      if (DATED.contains(columns.get(column).role()) && profiles[column].isEitherDate()) {
        findings.add(
            ImportProblem.warning(ImportKind.DATE).say("either").in(columns.get(column).name()));
      }
    }
    long years = columns.stream().filter(column -> column.year().isPresent()).count();
    if (years > 1) {
      findings.add(ImportProblem.info(ImportKind.WIDE_YEARS, Long.toString(years)));
    }
    columns.stream()
        .filter(column -> column.role() == ColumnRole.CODE)
        .filter(column -> column.values().type() == ValueType.CODE)
        .forEach(
            column -> findings.add(ImportProblem.info(ImportKind.CODE_COLUMN).in(column.name())));
  }
}
