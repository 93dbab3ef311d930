package org.meridian.io.importing.building;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.io.importing.ImportReading;
import org.meridian.io.importing.Importer;
import org.meridian.io.importing.ReadTable;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.io.importing.places.PlaceColumn;
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

  /**
   * How many rows of tables of cities are left out because their names mean no place; those that a
   * person left out or kept as places of their own do not count.
   */
  public int unplaced() {
    return tables.stream()
        .map(NamedTable::table)
        .filter(table -> !table.isLinks() && !table.ends().isEmpty())
        .mapToInt(FileTables::unplaced)
        .sum();
  }

  private static int unplaced(ReadTable table) {
    PlaceColumn places = table.ends().getFirst();
    return (int)
        IntStream.range(0, table.data().records())
            .filter(record -> places.at(record) < 0 && !places.isLeftOut(record))
            .count();
  }

  /** How many tables cannot be read. */
  public int refused() {
    return reports.size() - tables.size();
  }
}
