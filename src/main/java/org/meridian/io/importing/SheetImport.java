package org.meridian.io.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.cells.SheetCells;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetFile;
import org.meridian.io.sheet.WorkSheet;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.io.sheet.opening.SheetProposal;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.form.SheetSource;
import org.meridian.model.importing.form.TableSource;
import org.meridian.model.importing.form.TextEncoding;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;

/** Reads a sheet of a workbook: the one that is chosen, or the likely one. */
final class SheetImport {

  private final Path path;
  private final GivenChoices given;
  private final KnownCities cities;
  private final ImportProgress progress;
  private final ImportFindings findings = new ImportFindings();

  SheetImport(Path path, GivenChoices given, KnownCities cities, ImportProgress progress) {
    this.path = path;
    this.given = given;
    this.cities = cities;
    this.progress = progress;
  }

  ImportReading read() {
    Loaded<SheetFile> loaded = SheetFiles.open(path);
    loaded.problems().forEach(this::add);
    Optional<SheetFile> book = loaded.value();
    Optional<WorkSheet> sheet = book.flatMap(this::sheet);
    if (sheet.isEmpty()) {
      book.ifPresent(this::sayNone);
      return table(SheetForm.UNKNOWN).refused();
    }
    say(book.get(), sheet.get());
    SheetCells cells = new SheetCells(sheet.get());
    CellTable table = cells.read(progress, given.sheets().hidden().orElse(true));
    cells.problems().forEach(this::add);
    if (cells.problems().stream().anyMatch(Problem::isError)) {
      return table(form(book.get(), sheet.get())).refused();
    }
    sayCells(cells);
    return table(form(book.get(), sheet.get())).read(table);
  }

  private void add(Problem problem) {
    findings.add(ImportProblem.ofCause(ImportKind.FILE, problem));
  }

  private Optional<WorkSheet> sheet(SheetFile book) {
    return given.sheets().read().isPresent()
        ? book.sheet(given.sheets().read().get())
        : SheetProposal.of(book).map(book.sheets()::get);
  }

  /** A sheet that cannot be read is not an empty one. */
  private void sayNone(SheetFile book) {
    List<Problem> broken =
        given.sheets().read().isPresent()
            ? List.of()
            : book.sheets().stream().flatMap(each -> faults(each).stream()).toList();
    broken.forEach(this::add);
    if (broken.isEmpty()) {
      findings.add(absent(book));
    }
  }

  private static List<Problem> faults(WorkSheet sheet) {
    try (RowCursor rows = sheet.open()) {
      rows.next();
      return rows.problems().stream().filter(Problem::isError).toList();
    }
  }

  /** There is no sheet as chosen, or none that holds anything. */
  private ImportProblem absent(SheetFile book) {
    return given
        .sheets()
        .read()
        .map(
            name ->
                ImportProblem.error(
                        ImportKind.SHEETS,
                        name,
                        book.sheets().stream()
                            .map(WorkSheet::name)
                            .collect(Collectors.joining(", ")))
                    .say("absent"))
        .orElseGet(() -> ImportProblem.error(ImportKind.EMPTY_FILE));
  }

  private TableImport table(SheetForm form) {
    return new TableImport(path.toString(), form, given, cities, findings, progress);
  }

  private static SheetForm form(SheetFile book, WorkSheet sheet) {
    return new SheetForm(
        new SheetSource(
            TableSource.WORKBOOK,
            book.sheets().stream().map(WorkSheet::name).toList(),
            Optional.of(sheet.name())),
        new TextEncoding("", List.of(), false, ""),
        "");
  }

  private boolean isAllRead() {
    return given.sheets().all().orElse(false) && given.sheets().hidden().orElse(false);
  }

  private void say(SheetFile book, WorkSheet sheet) {
    if (book.sheets().size() > 1) {
      String others =
          book.sheets().stream()
              .map(WorkSheet::name)
              .filter(name -> !name.equals(sheet.name()))
              .collect(Collectors.joining(", "));
      findings.add(
          ImportProblem.info(
              ImportKind.SHEETS, Integer.toString(book.sheets().size()), sheet.name(), others));
    }
    book.sheets().stream()
        .filter(each -> each.hidden() && each != sheet && !isAllRead())
        .forEach(
            hidden -> findings.add(ImportProblem.info(ImportKind.HIDDEN_SHEET, hidden.name())));
    if (!sheet.merged().isEmpty()) {
      int ranges = sheet.merged().size();
      String count = Integer.toString(ranges);
      findings.add(
          ranges > SheetCells.MOST_MERGED
              ? ImportProblem.warning(ImportKind.MERGED_CELLS, count).say("many")
              : ImportProblem.info(ImportKind.MERGED_CELLS, count));
    }
  }

  /** Whoever looks at the sheet does not see them, so it is said whether they are read. */
  private void sayHidden(SheetCells cells) {
    String variant = given.sheets().hidden().orElse(true) ? "" : "left";
    if (cells.hiddenRows() > 0) {
      String rows = Integer.toString(cells.hiddenRows());
      findings.add(ImportProblem.warning(ImportKind.HIDDEN_ROWS, rows).say(variant));
    }
    List<String> columns = cells.hiddenColumns();
    if (!columns.isEmpty()) {
      String count = Integer.toString(columns.size());
      String letters = String.join(", ", columns);
      findings.add(ImportProblem.warning(ImportKind.HIDDEN_COLUMNS, count, letters).say(variant));
    }
  }

  private void sayCells(SheetCells cells) {
    sayHidden(cells);
    if (cells.dates() > 0) {
      findings.add(ImportProblem.info(ImportKind.DATE, Integer.toString(cells.dates())));
    }
    if (cells.numbersAsText() > 0) {
      findings.add(
          ImportProblem.info(ImportKind.NUMBERS_AS_TEXT, Integer.toString(cells.numbersAsText())));
    }
  }
}
