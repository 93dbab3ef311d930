package org.meridian.model.importing.form;

/** What kind of file a table comes from; it says which choices about the file mean anything. */
public enum TableSource {
  /** A text of lines and cells. */
  TEXT,
  /** A sheet of a workbook, whose numbers are stored as such. */
  WORKBOOK,
  /** Objects with named properties, as JSON has them. */
  OBJECTS,
  /** Places or links with named columns, as a graph or a data package has them. */
  NAMED,
  /** A file that could not be read that far. */
  UNKNOWN;

  /** Whether character set, delimiter and decimal mark are choices. */
  public boolean isText() {
    return this == TEXT || this == UNKNOWN;
  }

  /** Whether it has several tables to choose from. */
  public boolean hasSheets() {
    return this == WORKBOOK || this == NAMED;
  }

  /** Whether its header is to be found among its rows. */
  public boolean hasHeaderRows() {
    return this != OBJECTS && this != NAMED;
  }
}
