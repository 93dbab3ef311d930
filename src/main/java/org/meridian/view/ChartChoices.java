package org.meridian.view;

import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.LineChoice;

/**
 * What charts over years and between sides show.
 *
 * @param lines over years
 * @param bump ranks over years
 */
public record ChartChoices(LineChoice lines, BumpChoice bump) {

  /** As charts open. */
  public static final ChartChoices USUAL = new ChartChoices(LineChoice.USUAL, BumpChoice.USUAL);

  /** The same with other lines. */
  public ChartChoices with(LineChoice other) {
    return new ChartChoices(other, bump);
  }

  /** The same with other ranks over years. */
  public ChartChoices with(BumpChoice other) {
    return new ChartChoices(lines, other);
  }
}
