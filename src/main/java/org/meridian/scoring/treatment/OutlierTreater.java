package org.meridian.scoring.treatment;

import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DistributionShape;
import org.meridian.scoring.basis.ShiftedLogarithm;

/**
 * Treats the outliers of one raw column.
 *
 * <p>A column passes if |skewness| or kurtosis is below its limit ({@link DistributionShape}). If
 * it does not, the most extreme value (the greatest if the skewness is 0 or more, else the least;
 * tied ones together) is set to the next one, and the test repeated, until the column passes or the
 * limit of cells is reached; a group of tied values may overstep the limit. If the column still
 * fails, the original column is replaced by {@code ln(x - min + 0.01 (max - min))}. Missing values
 * stay missing. A column with fewer than 4 present values, or all equal, has no shape and is left
 * alone.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 4; COINr, {@code Treat}, {@code winsorise} and
 * {@code log_CT}.
 */
public final class OutlierTreater {

  private OutlierTreater() {}

  /** The treated column (the very same array if nothing was done) and what was done. */
  public static Treated treat(int node, double[] raw, OutlierTreatment settings) {
    DistributionShape before = DistributionShape.of(raw);
    if (!before.isKnown() || settings.passes(before.skewness(), before.kurtosis())) {
      return new Treated(raw, TreatmentReport.untouched(node, before));
    }
    double[] column = raw.clone();
    DistributionShape after = winsorise(column, settings, before);
    if (!after.isKnown() || !settings.passes(after.skewness(), after.kurtosis())) {
      column = ShiftedLogarithm.of(raw);
      return new Treated(
          column, TreatmentReport.logged(node, before, DistributionShape.of(column)));
    }
    return new Treated(column, TreatmentReport.winsorised(node, raw, column, before, after));
  }

  private static DistributionShape winsorise(
      double[] column, OutlierTreatment settings, DistributionShape start) {
    DistributionShape shape = start;
    int high = 0;
    int low = 0;
    while (shape.isKnown()
        && !settings.passes(shape.skewness(), shape.kurtosis())
        && high + low < settings.maxCells()) {
      if (shape.skewness() >= 0) {
        high = pullIn(column, true);
      } else {
        low = pullIn(column, false);
      }
      shape = DistributionShape.of(column);
    }
    return shape;
  }

  /** Sets all values at one end to the next one inward; returns how many there were. */
  private static int pullIn(double[] column, boolean top) {
    ColumnSummary summary = ColumnSummary.of(column);
    double end = top ? summary.max() : summary.min();
    double next = top ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (double value : column) {
      if (value != end && !Double.isNaN(value)) {
        next = top ? Math.max(next, value) : Math.min(next, value);
      }
    }
    int moved = 0;
    for (int row = 0; row < column.length; row++) {
      if (column[row] == end) {
        column[row] = next;
        moved++;
      }
    }
    return moved;
  }

  /** A column and what was done to it. */
  public record Treated(double[] column, TreatmentReport report) {}
}
