package org.meridian.app.cli.options;

import java.util.Map;
import org.meridian.io.coinr.CoinrData;
import org.meridian.model.Dataset;
import org.meridian.scoring.normalisation.GoalpostScale;

/**
 * A dataset that a verb works on, and the parameters of methods that it brings along.
 *
 * @param dataset the data
 * @param targets the target of each indicator that has one, in raw units
 * @param goalposts the goalposts of each indicator that has some
 * @param coinr whether the data are COINr's tables, to which COINr's own defaults apply
 */
record OpenedData(
    Dataset dataset,
    Map<String, Double> targets,
    Map<String, GoalpostScale> goalposts,
    boolean coinr) {

  /** Copies the maps. */
  OpenedData {
    targets = Map.copyOf(targets);
    goalposts = Map.copyOf(goalposts);
  }

  /** A package, which brings no parameters. */
  static OpenedData of(Dataset dataset) {
    return new OpenedData(dataset, Map.of(), Map.of(), false);
  }

  /** COINr's tables. */
  static OpenedData of(CoinrData tables) {
    return new OpenedData(tables.dataset(), tables.targets(), tables.goalposts(), true);
  }
}
