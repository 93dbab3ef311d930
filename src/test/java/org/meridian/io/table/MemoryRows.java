package org.meridian.io.table;

import java.util.List;

/** Rows that stand in no file: the header is row 1. */
public record MemoryRows(String name, List<String> header, List<List<String>> rows, int[] at)
    implements RowSource {

  /** Rows of cells under a header. */
  public static MemoryRows of(String name, List<String> header, List<List<String>> rows) {
    return new MemoryRows(name, List.copyOf(header), List.copyOf(rows), new int[] {-1});
  }

  @Override
  public int headerLine() {
    return 1;
  }

  @Override
  public boolean next() {
    return ++at[0] < rows.size();
  }

  @Override
  public int line() {
    return at[0] + 2;
  }

  @Override
  public int width() {
    return rows.get(at[0]).size();
  }

  @Override
  public String cell(int column) {
    return rows.get(at[0]).get(column);
  }
}
