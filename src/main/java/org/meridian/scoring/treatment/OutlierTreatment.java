package org.meridian.scoring.treatment;

/**
 * Whether and when the outliers of an indicator are treated, on raw values, before direction and
 * normalisation. {@link OutlierTreater} says how.
 *
 * @param enabled false for no treatment at all
 * @param skewness an indicator whose absolute skewness is below this passes untreated
 * @param kurtosis an indicator whose excess kurtosis is below this passes untreated
 * @param maxCells at most so many cells are winsorised before the logarithm is taken instead
 */
public record OutlierTreatment(boolean enabled, double skewness, double kurtosis, int maxCells) {

  /** Values stay as they are. */
  public static final OutlierTreatment NONE = new OutlierTreatment(false, 2, 3.5, 5);

  /** The usual limits: skewness 2, kurtosis 3.5, five cells. */
  public static final OutlierTreatment STANDARD = new OutlierTreatment(true, 2, 3.5, 5);

  /** Checks the limits. */
  public OutlierTreatment {
    if (!(skewness >= 0) || Double.isNaN(kurtosis) || maxCells < 0) {
      throw new IllegalArgumentException(
          "outlier limits of skewness " + skewness + ", kurtosis " + kurtosis);
    }
  }

  /** Whether an indicator of such skewness and kurtosis needs no treatment. */
  public boolean passes(double skew, double kurt) {
    return Math.abs(skew) < skewness || kurt < kurtosis;
  }
}
