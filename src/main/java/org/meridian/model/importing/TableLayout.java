package org.meridian.model.importing;

import java.util.Locale;

/** How a table holds its values. */
public enum TableLayout {
  /** One row a city, one column an indicator or a year. */
  WIDE,
  /** One row a value: city, year, indicator, value. */
  LONG,
  /** One row a link: from, to, values. */
  EDGES,
  /** Cities as rows and as columns. */
  MATRIX,
  /** Offices of firms: one row a city and one column a firm, or one row an office. */
  OFFICES,
  /** No table was found. */
  NONE;

  /** The name that reports write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
