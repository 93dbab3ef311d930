package org.meridian.view.charts.years;

import java.util.Objects;

/**
 * What a chart over years shows.
 *
 * @param measure of what
 * @param by a kind of groups, each of which is a line; empty for cities: those selected, else the
 *     first ones
 * @param figure how a group's cities become one value
 */
public record LineChoice(YearMeasure measure, String by, GroupFigure figure) {

  /** How many cities are shown where none is selected. */
  public static final int FIRST = 5;

  /** How many lines there are at most. */
  public static final int MOST = 12;

  /** As the chart opens. */
  public static final LineChoice USUAL = new LineChoice(YearMeasure.INDEX, "", GroupFigure.MEAN);

  /** All parts must be there. */
  public LineChoice {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(figure, "figure");
  }

  /** The same of another measure. */
  public LineChoice with(YearMeasure other) {
    return new LineChoice(other, by, figure);
  }

  /** The same for other groups. */
  public LineChoice withBy(String other) {
    return new LineChoice(measure, other, figure);
  }

  /** The same with another figure of groups. */
  public LineChoice with(GroupFigure other) {
    return new LineChoice(measure, by, other);
  }
}
