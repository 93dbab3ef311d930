package org.meridian.view.charts.years;

import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.view.content.TextInLanguage;

/** Lines in percent of what each of them is in one year. */
final class BaseYear {

  private static final double HUNDRED = 100;

  private final Period year;
  private final int at;

  /**
   * @param year the year that is 100
   * @param years all years, the year among them
   */
  BaseYear(Period year, List<Period> years) {
    this.year = year;
    at = years.indexOf(year);
  }

  /** A line in percent; all gaps where the value of the year is missing or not above 0. */
  YearLine of(YearLine line) {
    double whole = line.points().get(at).value();
    return line.with(
        line.points().stream()
            .map(point -> point.with(whole > 0 ? HUNDRED * point.value() / whole : Double.NaN))
            .toList());
  }

  /** What the lines say: a measure in percent of the year. */
  TextInLanguage title(YearMeasure measure, Dataset dataset) {
    return words ->
        words.get(
            "charts.lines.percent",
            words.get("charts.measure." + measure.kind().name(), words.get(measure.name(dataset))),
            year.toString());
  }

  /** Why a line may be missing. */
  TextInLanguage note() {
    return TextInLanguage.key("charts.note.base", year.toString());
  }
}
