package org.meridian.view.charts.years;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.words.BothLanguages;

/**
 * Lines over years as a table, a row a line and year: {@code id,name_en,name_zh,measure,year,value,
 * of_year}; the last says of which year a value is that the year carries on, empty for its own.
 */
final class YearTable {

  private static final List<String> HEADER =
      List.of("id", "name_en", "name_zh", "measure", "year", "value", "of_year");

  private YearTable() {}

  static ChartTable of(List<Period> years, List<YearLine> lines, String measure) {
    BothLanguages both = new BothLanguages();
    List<List<ChartTable.ChartCell>> rows = new ArrayList<>();
    for (YearLine line : lines) {
      LocalText name = both.of(line.name());
      for (int year = 0; year < years.size(); year++) {
        YearPoint point = line.points().get(year);
        String of =
            point.years().filter(any -> point.isCarried()).map(y -> y.last().toString()).orElse("");
        rows.add(
            List.of(
                ChartTable.cell(line.key()),
                ChartTable.cell(name.en()),
                ChartTable.cell(name.zh()),
                ChartTable.cell(measure),
                ChartTable.cell(years.get(year).toString()),
                ChartTable.cell(point.value()),
                ChartTable.cell(of)));
      }
    }
    return new ChartTable(HEADER, rows);
  }
}
