package org.meridian.io.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.guess.CoinrForm;
import org.meridian.io.importing.guess.ColumnGuess;
import org.meridian.io.importing.guess.ColumnProfiler;
import org.meridian.io.importing.guess.KnownForm;
import org.meridian.io.importing.guess.LayoutGuess;
import org.meridian.io.importing.guess.PlaceWords;
import org.meridian.io.importing.layout.FrameGuess;
import org.meridian.io.importing.layout.PlaceAbove;
import org.meridian.io.importing.layout.PointColumn;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.io.importing.layout.TurnedTable;
import org.meridian.io.importing.reading.FrameChecks;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.MatchCount;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.form.CellMarks;
import org.meridian.model.importing.form.HeaderPlace;

/** Reads the cells of a file as a table: guesses what was not decided, then checks everything. */
final class TableImport {

  private final String file;
  private final SheetForm form;
  private final GivenChoices given;
  private final UnusedChoices unused;
  private final KnownCities cities;
  private final ImportFindings findings;
  private final ImportProgress progress;
  private String corner = "";

  TableImport(
      String file,
      SheetForm form,
      GivenChoices given,
      KnownCities cities,
      ImportFindings findings,
      ImportProgress progress) {
    this.file = file;
    this.form = form;
    this.given = form.file().source().hasHeaderRows() ? given : given.withHeader(0, 1);
    unused = new UnusedChoices(given, form.file().source());
    this.cities = cities;
    this.findings = findings;
    this.progress = progress;
  }

  /** Nothing of the file can be read; the findings say why. */
  ImportReading refused() {
    ImportChoices choices = choices(".", "", 0, 0, TableLayout.NONE, Optional.empty(), List.of());
    return new ImportReading(
        new ImportReport(file, choices, 0, MatchCount.NONE, findings.toList()), Optional.empty());
  }

  ImportReading read(CellTable cells) {
    if (findings.has(ImportKind.EMPTY_ROWS) || findings.has(ImportKind.OPEN_QUOTE)) {
      return refused();
    }
    if (cells.rows() == 0 || !holdsAnything(cells)) {
      findings.add(ImportProblem.error(ImportKind.EMPTY_FILE));
      return refused();
    }
    progress.at(0.5);
    return table(placed(cells));
  }

  /** A table about one place that stands above it has that place in every row. */
  private CellTable placed(CellTable cells) {
    Optional<PlaceAbove> above = PlaceAbove.of(cells);
    above.ifPresent(
        place ->
            findings.add(
                ImportProblem.info(ImportKind.PREAMBLE, place.name())
                    .say("place")
                    .at(0, place.line())
                    .raw(place.raw())));
    return above.map(PlaceAbove::placed).orElse(cells);
  }

  private ImportReading table(CellTable cells) {
    PlaceWords places = new PlaceWords(cities.matcher());
    TableFrame frame = new FrameGuess(cells, given, cities.matcher()).find();
    if (isMeta(frame)) {
      return refused();
    }
    Optional<PointColumn> point = PointColumn.of(frame);
    if (point.isPresent()) {
      findings.add(
          ImportProblem.info(ImportKind.COMPOSITE_COLUMN)
              .say(point.get().isEastFirst() ? "point_east" : "point")
              .at(0, point.get().line())
              .in(point.get().name()));
      frame = new FrameGuess(point.get().split(), given, cities.matcher()).find();
    }
    Optional<KnownForm> known = KnownForm.of(frame);
    frame = known.isPresent() ? known.get().name(frame) : frame;
    progress.at(0.55);
    ColumnProfile[] profiles = ColumnProfiler.of(frame, given.missing());
    progress.at(0.7);
    if (given.table().layout().isEmpty()
        && new LayoutGuess(frame, profiles, places).isTransposed()) {
      findings.add(ImportProblem.warning(ImportKind.TRANSPOSED).at(0, frame.headerLine()));
      corner = frame.header().names().getFirst();
      frame = new FrameGuess(TurnedTable.of(frame), given, cities.matcher()).find();
      profiles = ColumnProfiler.of(frame, given.missing());
    }
    return checked(frame, profiles, columns(frame, profiles, places, known));
  }

  private List<ColumnChoice> columns(
      TableFrame frame, ColumnProfile[] profiles, PlaceWords places, Optional<KnownForm> known) {
    List<ColumnChoice> columns =
        known.isPresent()
            ? known.get().columns(given.columns())
            : new ColumnGuess(frame, profiles, places).guess(given);
    unused.say(frame.header().names(), findings);
    return given.sheets().all().orElse(false)
        ? SheetPart.named(form.file().sheet().orElse("")).apply(columns)
        : columns;
  }

  private ImportReading checked(
      TableFrame frame, ColumnProfile[] profiles, List<ColumnChoice> columns) {
    PlaceWords places = new PlaceWords(cities.matcher());
    TableLayout layout =
        given
            .table()
            .layout()
            .orElse(new LayoutGuess(frame, profiles, places).guess(columns, corner));
    if (!isTable(frame) || new ProseTest(frame, profiles).isProse()) {
      findings.add(ImportProblem.error(ImportKind.NO_TABLE));
      return refused();
    }
    new FrameChecks(frame, findings).check(layout == TableLayout.MATRIX);
    progress.at(0.75);
    return report(new TableChecks(frame, profiles, columns, layout, given, findings), form);
  }

  /** Says what is COINr's; its table of indicators alone holds no values. */
  private boolean isMeta(TableFrame frame) {
    Optional<CoinrForm> coinr = CoinrForm.of(frame.header().names());
    if (coinr.isPresent() && coinr.get() == CoinrForm.INDICATORS) {
      findings.add(ImportProblem.error(ImportKind.COINR).say("meta").at(0, frame.headerLine()));
      return true;
    }
    coinr.ifPresent(units -> findings.add(ImportProblem.warning(ImportKind.COINR)));
    return false;
  }

  private ImportReading report(TableChecks checks, SheetForm of) {
    char decimal = of.decimal().orElseGet(() -> checks.decimal(of.delimiter()));
    ReadTable table = checks.read(decimal, cities, of.ragged());
    progress.at(1);
    TableFrame frame = table.data().frame();
    ImportChoices choices =
        choices(
            String.valueOf(decimal),
            checks.thousands(),
            Math.max(0, frame.headerLine() - 1),
            frame.header().rows(),
            table.layout(),
            table.offices(),
            table.data().columns());
    return new ImportReading(
        new ImportReport(file, choices, table.data().records(), checks.match(), findings.toList()),
        Optional.of(table));
  }

  /** A single column of prose is no table; a list of names is one. */
  private static boolean isTable(TableFrame frame) {
    if (frame.width() > 1) {
      return frame.dataRows() > 0 || frame.cells().rows() < 5;
    }
    int letters = 0;
    int rows = 0;
    for (int row = 0; row < frame.cells().rows(); row++) {
      if (frame.cells().filled(row) > 0) {
        letters += frame.cells().cell(row, 0).length();
        rows++;
      }
    }
    return letters < rows * 40L;
  }

  private static boolean holdsAnything(CellTable cells) {
    for (int row = 0; row < cells.rows(); row++) {
      if (cells.filled(row) > 0) {
        return true;
      }
    }
    return false;
  }

  private ImportChoices choices(
      String decimal,
      String thousands,
      int preamble,
      int header,
      TableLayout layout,
      Optional<OfficeUse> offices,
      List<ColumnChoice> columns) {
    return new ImportChoices(
        form.file(),
        form.text(),
        new CellMarks(form.delimiter(), decimal, thousands),
        new HeaderPlace(preamble, header),
        layout,
        offices,
        new ArrayList<>(columns));
  }
}
