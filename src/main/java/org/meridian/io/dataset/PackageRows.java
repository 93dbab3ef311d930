package org.meridian.io.dataset;

import java.util.List;
import org.meridian.io.dataset.descriptor.PackageResource;
import org.meridian.io.table.CsvRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Opens a file of a package as rows. A further kind of file is chosen here, by its ending; nothing
 * that reads the rows needs to know.
 */
final class PackageRows {

  private PackageRows() {}

  /** The rows of a resource; a column that is declared and is not there is noted. */
  static RowSource open(PackageResource resource, byte[] bytes, Problems problems) {
    RowSource rows = new CsvRows(resource.file(), bytes, resource.form(), problems);
    List<String> header = rows.header().stream().map(String::strip).toList();
    if (!header.isEmpty()) {
      resource.stated().columns().stream()
          .filter(column -> !column.isEmpty() && !header.contains(column))
          .map(column -> absent(resource.file(), column))
          .forEach(problems::add);
    }
    return rows;
  }

  private static Problem absent(String file, String column) {
    return new Problem(file, 1, column, "", ProblemCode.COLUMN_DECLARED, List.of());
  }
}
