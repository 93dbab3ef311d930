package org.meridian.scoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a normalisation yields.
 *
 * @param values one a row, NaN missing
 * @param problem why all or some values are missing or doubtful; empty where nothing is to be said
 */
public record NormalisedColumn(double[] values, Optional<ScoringWarning.Kind> problem) {

  static NormalisedColumn of(double[] values) {
    return new NormalisedColumn(values, Optional.empty());
  }

  static NormalisedColumn missing(int size, ScoringWarning.Kind problem) {
    double[] values = new double[size];
    Arrays.fill(values, Double.NaN);
    return new NormalisedColumn(values, Optional.of(problem));
  }
}
