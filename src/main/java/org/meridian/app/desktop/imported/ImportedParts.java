package org.meridian.app.desktop.imported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.io.importing.ImportReading;
import org.meridian.io.importing.ReadTable;
import org.meridian.io.importing.building.PlaceRegistry;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;
import org.meridian.text.NameMatch;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.ports.ImportedTable.SampleRow;
import org.meridian.ui.ports.ImportedTable.Standing;

/**
 * The tables of one file as the window shows them: the rows of one, what was found in all, and the
 * names of all. A name in links that a table of places lists is that place, and no question.
 */
public final class ImportedParts {

  private static final int SAMPLE = 200;

  private final List<ImportReading> readings;
  private final List<ReadTable> tables;
  private final PlaceRegistry registry = new PlaceRegistry();

  private ImportedParts(List<ImportReading> readings) {
    this.readings = readings;
    tables = readings.stream().flatMap(reading -> reading.table().stream()).toList();
    tables.forEach(registry::add);
  }

  /** The tables of a file: the one that is refused in front, else the first. */
  public static ImportedTable of(List<ImportReading> readings) {
    ImportedParts parts = new ImportedParts(readings);
    ImportReading shown =
        readings.stream()
            .filter(reading -> reading.report().isRefused())
            .findFirst()
            .orElse(readings.getFirst());
    return new ImportedTable(
        parts.report(shown),
        shown.table().map(ImportedParts::sample).orElse(List.of()),
        parts.names());
  }

  private ImportReport report(ImportReading shown) {
    ImportReport one = shown.report();
    List<ImportProblem> problems = new ArrayList<>(one.problems());
    for (ImportReading reading : readings) {
      reading.report().problems().stream()
          .filter(problem -> !problems.contains(problem))
          .forEach(problems::add);
    }
    return new ImportReport(one.file(), one.choices(), one.dataRows(), one.match(), problems);
  }

  private static List<SampleRow> sample(ReadTable table) {
    List<SampleRow> rows = new ArrayList<>();
    int width = table.data().columns().size();
    for (int record = 0; record < Math.min(SAMPLE, table.data().records()); record++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        cells.add(table.data().raw(record, column));
      }
      rows.add(new SampleRow(table.data().line(record), cells));
    }
    return rows;
  }

  private List<PlaceName> names() {
    Map<String, PlaceName> names = new LinkedHashMap<>();
    for (ReadTable table : tables) {
      for (PlaceColumn ends : table.ends()) {
        Set<String> twice = ends.namesakes();
        for (int record = 0; record < table.data().records(); record++) {
          String name = ends.name(record);
          boolean listed = table.ends().size() > 1 && registry.isListed(name);
          if (!name.isEmpty() && !listed) {
            String shown = twice.contains(name) ? ends.label(record) : name;
            names.merge(shown, name(shown, table, ends, record), ImportedParts::again);
          }
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static PlaceName name(String name, ReadTable table, PlaceColumn ends, int record) {
    NameMatch match = ends.matched(record);
    Standing standing = standing(match, ends.at(record) >= 0, ends.isDecided(record));
    return new PlaceName(name, table.data().line(record), 1, standing, match.cities());
  }

  private static PlaceName again(PlaceName seen, PlaceName more) {
    return new PlaceName(seen.name(), seen.line(), seen.rows() + 1, seen.standing(), seen.cities());
  }

  private static Standing standing(NameMatch match, boolean kept, boolean decided) {
    if (decided) {
      return Standing.DECIDED;
    }
    if (match.isFound()) {
      return Standing.FOUND;
    }
    if (kept) {
      return Standing.OWN;
    }
    return switch (match.how()) {
      case AMBIGUOUS -> Standing.SEVERAL;
      case SIMILAR -> Standing.SIMILAR;
      default -> Standing.UNKNOWN;
    };
  }
}
