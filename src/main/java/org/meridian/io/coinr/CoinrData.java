package org.meridian.io.coinr;

import java.util.Map;
import org.meridian.model.Dataset;
import org.meridian.scoring.normalisation.GoalpostScale;

/**
 * What COINr's tables hold.
 *
 * @param dataset units as cities, the tree of iMeta with its weights, values of no particular year
 * @param targets the target of each indicator that has one, in raw units
 * @param goalposts the goalposts of each indicator that has some
 */
public record CoinrData(
    Dataset dataset, Map<String, Double> targets, Map<String, GoalpostScale> goalposts) {

  /** Copies the maps. */
  public CoinrData {
    targets = Map.copyOf(targets);
    goalposts = Map.copyOf(goalposts);
  }
}
