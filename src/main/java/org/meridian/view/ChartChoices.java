package org.meridian.view;

import org.meridian.view.charts.sides.ShareUnit;
import org.meridian.view.charts.sides.SlopeChoice;
import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.LineChoice;

/**
 * What charts over years and between sides show.
 *
 * @param lines over years
 * @param bump ranks over years
 * @param slope ranks of two sides
 * @param unit what shares of a change are counted in
 */
public record ChartChoices(LineChoice lines, BumpChoice bump, SlopeChoice slope, ShareUnit unit) {

  /** As charts open. */
  public static final ChartChoices USUAL =
      new ChartChoices(LineChoice.USUAL, BumpChoice.USUAL, SlopeChoice.USUAL, ShareUnit.PLACES);

  /** The same with other lines. */
  public ChartChoices with(LineChoice other) {
    return new ChartChoices(other, bump, slope, unit);
  }

  /** The same with other ranks over years. */
  public ChartChoices with(BumpChoice other) {
    return new ChartChoices(lines, other, slope, unit);
  }

  /** The same with other slopes. */
  public ChartChoices with(SlopeChoice other) {
    return new ChartChoices(lines, bump, other, unit);
  }

  /** The same with shares in another unit. */
  public ChartChoices with(ShareUnit other) {
    return new ChartChoices(lines, bump, slope, other);
  }
}
