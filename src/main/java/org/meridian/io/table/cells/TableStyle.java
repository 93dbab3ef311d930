package org.meridian.io.table.cells;

/** What kind of file a table is written as, and for whom. */
@FunctionalInterface
public interface TableStyle {

  /** A table without a row, to be filled once. */
  TableCells cells();
}
