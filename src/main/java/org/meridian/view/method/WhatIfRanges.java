package org.meridian.view.method;

import java.util.Optional;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.GapRange;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.RankRange;

/**
 * Between which ranks each city could come.
 *
 * @param gaps if its missing values were the best or the worst
 * @param weights if weights moved
 * @param points by how many percentage points they move
 */
public record WhatIfRanges(GapRange gaps, RankRange weights, int points) {

  /** By how many percentage points weights move until something else is chosen. */
  public static final int POINTS = 5;

  private static final int CORNERS = 1000;
  private static final long SEED = 1;

  /**
   * Tries.
   *
   * @return empty if it was stopped
   */
  public static Optional<WhatIfRanges> of(IndexResult cities, int points, ProgressMonitor watch) {
    GapRange gaps = GapRange.of(cities);
    return RankRange.of(cities, points, CORNERS, SEED, ParallelSteps.allCores(), watch)
        .map(weights -> new WhatIfRanges(gaps, weights, points));
  }
}
