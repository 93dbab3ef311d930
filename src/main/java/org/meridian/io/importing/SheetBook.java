package org.meridian.io.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.io.sheet.SheetFile;
import org.meridian.io.sheet.WorkSheet;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;

/**
 * Reads a workbook: one sheet or, where that is decided, all that are like it; hidden ones where
 * that is decided too. Like it is a sheet with places and values in a table of the same kind.
 */
final class SheetBook {

  private final Path path;
  private final GivenChoices given;
  private final KnownCities cities;
  private final ImportProgress progress;

  SheetBook(Path path, GivenChoices given, KnownCities cities, ImportProgress progress) {
    this.path = path;
    this.given = given;
    this.cities = cities;
    this.progress = progress;
  }

  /**
   * The sheet that is chosen or likely, then the others; what is left out stands with the first.
   */
  List<ImportReading> read() {
    ImportReading first = read(given);
    List<ImportReading> all = new ArrayList<>(List.of(first));
    if (given.sheets().all().orElse(false) && first.table().isPresent()) {
      String shown = first.report().choices().file().sheet().orElse("");
      List<String> skipped = new ArrayList<>();
      for (String name : others(shown)) {
        ImportReading other = read(given.ofSheet(name));
        if (isLike(other, first.table().get())) {
          all.add(with(other, List.of()));
        } else {
          skipped.add(name);
        }
      }
      all.set(0, said(first, all, skipped));
    }
    return List.copyOf(all);
  }

  private ImportReading read(GivenChoices decided) {
    return new SheetImport(path, decided, cities, progress).read();
  }

  private List<String> others(String shown) {
    return SheetFiles.open(path).value().map(SheetFile::sheets).orElse(List.of()).stream()
        .filter(
            sheet ->
                (!sheet.hidden() || given.sheets().hidden().orElse(false))
                    && !sheet.name().equals(shown))
        .map(WorkSheet::name)
        .toList();
  }

  private static boolean isLike(ImportReading reading, ReadTable first) {
    return reading
        .table()
        .filter(table -> !table.ends().isEmpty() && table.data().records() > 0)
        .filter(table -> table.isLinks() == first.isLinks())
        .filter(table -> table.isLinks() || table.data().values().length > 0)
        .isPresent();
  }

  private ImportReading said(ImportReading first, List<ImportReading> all, List<String> skipped) {
    String names =
        all.stream()
            .map(each -> each.report().choices().file().sheet().orElse(""))
            .collect(Collectors.joining(", "));
    List<ImportProblem> more = new ArrayList<>();
    more.add(ImportProblem.info(ImportKind.SHEETS, Integer.toString(all.size()), names).say("all"));
    if (!skipped.isEmpty()) {
      more.add(ImportProblem.warning(ImportKind.SHEETS, String.join(", ", skipped)).say("unlike"));
    }
    more.addAll(UnusedChoices.columns(given, all));
    return with(first, more);
  }

  /** A reading that does not say that others are not read. */
  private static ImportReading with(ImportReading reading, List<ImportProblem> more) {
    List<ImportProblem> problems = new ArrayList<>(reading.report().problems());
    problems.removeIf(each -> each.kind() == ImportKind.SHEETS);
    problems.addAll(more);
    return reading.withProblems(problems);
  }
}
