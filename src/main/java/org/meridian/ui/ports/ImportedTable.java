package org.meridian.ui.ports;

import java.util.List;
import org.meridian.model.City;
import org.meridian.model.importing.ImportReport;

/**
 * A table as it reads: the report, its first rows, and the names of its places.
 *
 * @param report what was read, guessed, changed and left out
 * @param sample the first rows of data
 * @param names every name of a place once, in the order found
 */
public record ImportedTable(ImportReport report, List<SampleRow> sample, List<PlaceName> names) {

  /** Copies the lists. */
  public ImportedTable {
    sample = List.copyOf(sample);
    names = List.copyOf(names);
  }

  /**
   * A row as it stands in the file.
   *
   * @param line where it begins, counted from 1
   * @param cells one a column
   */
  public record SampleRow(int line, List<String> cells) {

    /** Copies the cells. */
    public SampleRow {
      cells = List.copyOf(cells);
    }
  }

  /** What became of a name. */
  public enum Standing {
    /** It is a known city. */
    FOUND,
    /** The user said what it is. */
    DECIDED,
    /** Several cities have the name: one must be chosen. */
    SEVERAL,
    /** Only similar names are known. */
    SIMILAR,
    /** It is kept as a place of the table's own. */
    OWN,
    /** Nothing is known; its rows are left out. */
    UNKNOWN;

    /** Whether rows are left out until the user decides. */
    public boolean isOpen() {
      return this == SEVERAL || this == SIMILAR || this == UNKNOWN;
    }
  }

  /**
   * A name of a place in the table.
   *
   * @param name as it stands
   * @param line of its first row
   * @param rows how many rows have it
   * @param standing what became of it
   * @param cities the city that it is, or those that it may be
   */
  public record PlaceName(String name, int line, int rows, Standing standing, List<City> cities) {

    /** Copies the cities. */
    public PlaceName {
      cities = List.copyOf(cities);
    }
  }

  /** How many names are open. */
  public int open() {
    return (int) names.stream().filter(name -> name.standing().isOpen()).count();
  }
}
