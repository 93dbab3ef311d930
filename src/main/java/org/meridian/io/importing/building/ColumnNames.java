package org.meridian.io.importing.building;

import org.meridian.io.importing.columns.PeriodText;
import org.meridian.io.importing.columns.PeriodText.NamedYear;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnChoice;

/** What the columns of a table that hold values are called when years are taken out of names. */
final class ColumnNames {

  private ColumnNames() {}

  /**
   * The name of a column without its year; a column that is a year has the name that stands above
   * it, or that of its file.
   */
  static String name(ColumnChoice choice, String file) {
    if (choice.year().isEmpty()) {
      return choice.name();
    }
    String stem = PeriodText.ofName(choice.name()).map(NamedYear::stem).orElse(choice.name());
    if (!stem.isEmpty()) {
      return stem;
    }
    return group(choice).isEmpty() ? BuildNames.plain(file) : choice.group();
  }

  /** The name of an indicator with what parts the values of a record further. */
  static String parted(String name, RecordTable table, int record) {
    String part = table.breakdown(record);
    return part.isEmpty() ? name : name + ", " + part;
  }

  /** The group that a column stands in; a year above it is none. */
  static String group(ColumnChoice choice) {
    return PeriodText.read(choice.group()).isPresent() ? "" : choice.group();
  }
}
