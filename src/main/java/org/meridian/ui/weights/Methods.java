package org.meridian.ui.weights;

import java.util.List;

/** The methods that the window offers, by the names that files and the command line use. */
final class Methods {

  static final List<String> NORMALISATIONS =
      List.of(
          "minmax",
          "minmax1",
          "zscore",
          "rank",
          "borda",
          "percentile",
          "distmax",
          "fracmax",
          "logminmax");

  static final List<String> AGGREGATIONS =
      List.of("arithmetic", "geometric", "harmonic", "power:2", "minimum", "copeland", "mpi");

  /** Missing-data thresholds in percent of a node's children. */
  static final List<Integer> THRESHOLDS = List.of(0, 25, 50, 67, 75, 100);

  private Methods() {}
}
