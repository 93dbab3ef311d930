package org.meridian.scoring;

import java.util.List;
import org.meridian.model.RecentValues;
import org.meridian.scoring.weights.WeightSet;

/**
 * Turns raw values and choices into scores: treatment, direction, normalisation, aggregation
 * bottom-up, ranking.
 *
 * <p>Pure: the same input and settings give the same result to the last bit, whatever was evaluated
 * before. The stages of the latest evaluations are remembered, so that a change of weights repeats
 * only the means above it. Thread-safe. It throws for programming errors only; what data and
 * choices make impossible is missing in the result and named in its warnings.
 */
public final class IndexEngine {

  private static final int REMEMBERED = 6;

  private final RecentValues<StageKey, TreatedTable> treated = memory();
  private final RecentValues<StageKey, NormalisedTable> normalised = memory();
  private final RecentValues<StageKey, ScoringStages> stages = memory();

  /** What a stage depends on: the very same input, and equal choices. */
  private record StageKey(IndexInput input, List<Object> choices) {

    boolean isLike(StageKey other) {
      return input == other.input && choices.equals(other.choices);
    }
  }

  private static <T> RecentValues<StageKey, T> memory() {
    return new RecentValues<>(REMEMBERED, StageKey::isLike);
  }

  /** Scores everything. */
  public IndexResult evaluate(IndexInput input, IndexSettings settings) {
    ScoringStages prepared = stages(input, settings);
    double[] weights = settings.weights().weights(input.structure());
    NodeScores evaluation = prepared.evaluate(weights);
    return new IndexResult(input, settings, prepared, weights, evaluation);
  }

  /**
   * Prepares an evaluation for many weights; the weights of the settings play no role.
   *
   * @see ScorePlan
   */
  public ScorePlan plan(IndexInput input, IndexSettings settings) {
    return stages(input, settings).plan();
  }

  private ScoringStages stages(IndexInput input, IndexSettings settings) {
    IndexSettings choices = settings.withWeights(WeightSet.PUBLISHED);
    return stages.get(new StageKey(input, List.of(choices)), () -> prepare(input, choices));
  }

  private ScoringStages prepare(IndexInput input, IndexSettings choices) {
    TreatedTable first =
        treated.get(
            new StageKey(input, List.of(choices.treatment())),
            () -> TreatedTable.of(input, choices.treatment()));
    NormalisedTable second =
        normalised.get(
            new StageKey(
                input,
                List.of(choices.treatment(), choices.normalisation(), choices.normalisations())),
            () -> NormalisedTable.of(input, first, choices));
    return new ScoringStages(first, second, new ScorePlan(input, second, choices));
  }
}
