package org.meridian.io.table;

import java.util.List;
import java.util.Optional;
import org.meridian.model.reading.Problem;

/** Rows of another source, of which an implementation changes what it names. */
public interface RelayedRows extends RowSource {

  /** The source. */
  RowSource rows();

  @Override
  default String name() {
    return rows().name();
  }

  @Override
  default List<String> header() {
    return rows().header();
  }

  @Override
  default int headerLine() {
    return rows().headerLine();
  }

  @Override
  default boolean next() {
    return rows().next();
  }

  @Override
  default int line() {
    return rows().line();
  }

  @Override
  default int width() {
    return rows().width();
  }

  @Override
  default String cell(int column) {
    return rows().cell(column);
  }

  @Override
  default NumberForm numbers(String column) {
    return rows().numbers(column);
  }

  @Override
  default Optional<Problem> otherReading(List<String> wanted) {
    return rows().otherReading(wanted);
  }
}
