package org.meridian.scoring.uncertainty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;

/**
 * What is uncertain.
 *
 * @param variation how weights are drawn
 * @param levels depths of the nodes whose weights vary (1: dimensions); empty for all
 * @param normalisations the methods a replicate chooses from with equal chance, for all indicators
 *     without one of their own; empty to keep the one in use
 * @param aggregations the methods a replicate chooses from with equal chance, for all nodes without
 *     one of their own; empty to keep the one in use
 * @param seed selects the random numbers
 */
public record UncertaintyChoices(
    WeightVariation variation,
    Set<Integer> levels,
    List<Normalisation> normalisations,
    List<Aggregation> aggregations,
    long seed) {

  /** Copies the collections. */
  public UncertaintyChoices {
    Objects.requireNonNull(variation, "variation");
    levels = Set.copyOf(levels);
    normalisations = List.copyOf(normalisations);
    aggregations = List.copyOf(aggregations);
  }

  /** Weights of all levels vary, methods stay. */
  public static UncertaintyChoices of(WeightVariation variation, long seed) {
    return new UncertaintyChoices(variation, Set.of(), List.of(), List.of(), seed);
  }

  /** Whether the weights of nodes at a depth vary. */
  boolean varies(int depth) {
    return levels.isEmpty() || levels.contains(depth);
  }
}
