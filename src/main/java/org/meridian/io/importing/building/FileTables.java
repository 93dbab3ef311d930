package org.meridian.io.importing.building;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.meridian.io.importing.ImportReading;
import org.meridian.io.importing.Importer;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportReport;

/**
 * Every table of files, each with the name of its file: what a dataset is built of, for all who
 * build one.
 *
 * @param tables those that can be used
 * @param reports one a table, in the order of the files
 */
public record FileTables(List<NamedTable> tables, List<ImportReport> reports) {

  /** Copies the lists. */
  public FileTables {
    tables = List.copyOf(tables);
    reports = List.copyOf(reports);
  }

  /**
   * Reads files whole.
   *
   * @param given what is decided about a file
   */
  public static FileTables read(
      Importer importer, List<Path> files, Function<Path, GivenChoices> given) {
    List<NamedTable> tables = new ArrayList<>();
    List<ImportReport> reports = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      for (ImportReading reading : importer.readAll(file, given.apply(file))) {
        reports.add(reading.report());
        reading.table().ifPresent(table -> tables.add(new NamedTable(name, table)));
      }
    }
    return new FileTables(tables, reports);
  }

  /** How many rows of tables of known cities found none. */
  public int unplaced() {
    return reports.stream()
        .map(ImportReport::match)
        .filter(match -> match.matched() > 0)
        .mapToInt(match -> match.unmatched() + match.ambiguous() + match.suggested())
        .sum();
  }

  /** How many tables cannot be read. */
  public int refused() {
    return reports.size() - tables.size();
  }
}
