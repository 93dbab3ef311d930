package org.meridian.view.charts.years;

import java.util.Objects;
import java.util.Optional;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;

/**
 * What a chart over years shows.
 *
 * @param measure of what
 * @param by a kind of groups, each of which is a line; empty for cities: those selected, else the
 *     first ones
 * @param figure how a group's cities become one value
 * @param base the year whose value is 100 percent in each line; empty for values as they are
 */
public record LineChoice(
    YearMeasure measure, String by, GroupFigure figure, Optional<Period> base) {

  /** How many cities are shown where none is selected. */
  public static final int FIRST = 5;

  /** How many lines there are at most. */
  public static final int MOST = 12;

  /** As the chart opens. */
  public static final LineChoice USUAL =
      new LineChoice(YearMeasure.INDEX, "", GroupFigure.MEAN, Optional.empty());

  /** All parts must be there. */
  public LineChoice {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(base, "base");
  }

  /** The same of another measure. */
  public LineChoice with(YearMeasure other) {
    return new LineChoice(other, by, figure, base);
  }

  /** The same for other groups. */
  public LineChoice withBy(String other) {
    return new LineChoice(measure, other, figure, base);
  }

  /** The same with another figure of groups. */
  public LineChoice with(GroupFigure other) {
    return new LineChoice(measure, by, other, base);
  }

  /** The same in percent of a year, or as the values are. */
  public LineChoice withBase(Optional<Period> other) {
    return new LineChoice(measure, by, figure, other);
  }

  /** What a result can show of it: its own measures, and percent of its own years. */
  LineChoice in(ScenarioResult result) {
    YearMeasure shown = measure.in(result);
    return with(shown)
        .withBase(base.filter(any -> shown.isRatio()).filter(result.dataset().years()::contains));
  }
}
