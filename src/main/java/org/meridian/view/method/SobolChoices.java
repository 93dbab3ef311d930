package org.meridian.view.method;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.sensitivity.WeightSensitivity;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.WeightVariation;

/**
 * What is chosen on the page of Sobol' indices.
 *
 * @param spread by how many percent of itself a weight strays at most
 * @param methods whether methods vary too
 */
public record SobolChoices(int spread, boolean methods) {

  /** What is chosen until something else is. */
  public static final SobolChoices DEFAULT = new SobolChoices(25, false);

  private static final int SAMPLES = 1024;
  private static final long SEED = 1;

  /**
   * Estimates the indices.
   *
   * @return empty if it was stopped
   */
  public Optional<WeightSensitivity> study(IndexResult cities, ProgressMonitor watch) {
    UncertaintyChoices choices =
        new UncertaintyChoices(
            new WeightVariation.RelativeSpread(spread / 100.0),
            Set.of(1),
            methods
                ? List.of(Normalisation.parse("minmax1"), Normalisation.parse("rank"))
                : List.of(),
            methods
                ? List.of(Aggregation.parse("arithmetic"), Aggregation.parse("geometric"))
                : List.of(),
            SEED);
    return WeightSensitivity.of(cities, choices, SAMPLES, ParallelSteps.allCores(), watch);
  }
}
