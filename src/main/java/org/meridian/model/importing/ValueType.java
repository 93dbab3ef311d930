package org.meridian.model.importing;

import java.util.Locale;

/** What the cells of a column are. */
public enum ValueType {
  TEXT,
  INTEGER,
  DECIMAL,
  /** Digits that are no number, such as 0101. */
  CODE,
  DATE;

  /** Whether cells are read as numbers. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }

  /** The name that reports write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
