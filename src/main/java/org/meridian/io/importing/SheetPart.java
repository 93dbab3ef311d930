package org.meridian.io.importing;

import java.util.List;
import java.util.Optional;
import org.meridian.io.importing.columns.PeriodText;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.period.Period;

/**
 * What a sheet among others of a dataset is: the year that its name says or else a group of
 * indicators.
 *
 * @param name of the sheet
 * @param year that its name is; empty for none
 */
record SheetPart(String name, Optional<Period> year) {

  static SheetPart named(String name) {
    return new SheetPart(name, PeriodText.read(name));
  }

  /** Gives columns of values the year or the group, where they have none of their own. */
  List<ColumnChoice> apply(List<ColumnChoice> columns) {
    boolean dated =
        columns.stream()
            .anyMatch(each -> each.role() == ColumnRole.YEAR || each.year().isPresent());
    return columns.stream()
        .map(each -> each.role() == ColumnRole.VALUE ? part(each, dated) : each)
        .toList();
  }

  private ColumnChoice part(ColumnChoice column, boolean dated) {
    if (year.isPresent()) {
      return dated ? column : column.withYear(year);
    }
    return column.group().isEmpty() ? column.withGroup(name) : column;
  }
}
