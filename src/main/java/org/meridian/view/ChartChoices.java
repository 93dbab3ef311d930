package org.meridian.view;

import java.util.Optional;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.sides.SlopeChoice;
import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.comparison.ShareUnit;

/**
 * What charts over years and between sides show.
 *
 * @param lines over years
 * @param bump ranks over years
 * @param slope ranks of two sides
 * @param lists which lists side by side
 * @param scatter what points are drawn by
 * @param unit what shares of a change are counted in
 * @param shares what columns of shares beside two sides are counted in; empty for no columns
 */
public record ChartChoices(
    LineChoice lines,
    BumpChoice bump,
    SlopeChoice slope,
    ListsChoice lists,
    ScatterChoice scatter,
    ShareUnit unit,
    Optional<ShareUnit> shares) {

  /** As charts open. */
  public static final ChartChoices USUAL =
      new ChartChoices(
          LineChoice.USUAL,
          BumpChoice.USUAL,
          SlopeChoice.USUAL,
          ListsChoice.USUAL,
          ScatterChoice.USUAL,
          ShareUnit.PLACES,
          Optional.empty());

  /** The same with other lines. */
  public ChartChoices with(LineChoice other) {
    return new ChartChoices(other, bump, slope, lists, scatter, unit, shares);
  }

  /** The same with other ranks over years. */
  public ChartChoices with(BumpChoice other) {
    return new ChartChoices(lines, other, slope, lists, scatter, unit, shares);
  }

  /** The same with other slopes. */
  public ChartChoices with(SlopeChoice other) {
    return new ChartChoices(lines, bump, other, lists, scatter, unit, shares);
  }

  /** The same with other lists side by side. */
  public ChartChoices with(ListsChoice other) {
    return new ChartChoices(lines, bump, slope, other, scatter, unit, shares);
  }

  /** The same with other points. */
  public ChartChoices with(ScatterChoice other) {
    return new ChartChoices(lines, bump, slope, lists, other, unit, shares);
  }

  /** The same with shares in another unit. */
  public ChartChoices with(ShareUnit other) {
    return new ChartChoices(lines, bump, slope, lists, scatter, other, shares);
  }

  /** The same with other columns of shares, or none. */
  public ChartChoices sharing(Optional<ShareUnit> other) {
    return new ChartChoices(lines, bump, slope, lists, scatter, unit, other);
  }
}
