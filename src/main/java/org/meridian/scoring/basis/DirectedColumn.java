package org.meridian.scoring.basis;

import java.util.List;

/**
 * What a normalisation works on.
 *
 * @param values directed values, one a row, NaN missing; must not be written to
 * @param direction the sign the raw values were multiplied by, +1 or -1
 * @param rowIds the ids of the rows, for methods that name one
 */
public record DirectedColumn(double[] values, int direction, List<String> rowIds) {

  /** How many rows there are. */
  public int size() {
    return values.length;
  }
}
