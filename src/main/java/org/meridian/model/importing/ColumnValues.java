package org.meridian.model.importing;

import java.util.Objects;

/**
 * What the cells of a column hold.
 *
 * @param type what its cells are
 * @param unit the unit, as found; may be empty
 * @param percent whether its numbers are percentages, as a sign or the header says
 */
public record ColumnValues(ValueType type, String unit, boolean percent) {

  /** Checks that nothing is null. */
  public ColumnValues {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(unit, "unit");
  }
}
