package org.meridian.scoring.uncertainty;

import java.util.List;
import java.util.Optional;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * Monte Carlo over weights and methods: each replicate draws a combination of methods and a weight
 * for every varying node, scores all rows and ranks them.
 *
 * <p>The n-th replicate draws from the n-th random stream of the seed, so that the same seed gives
 * the same result on any number of threads, and a study of 64 replicates that is extended to 1,000
 * equals one of 1,000. Missing values follow the engine's rules in every replicate. Nothing is
 * allocated per row or replicate.
 *
 * <p>Source: OECD/JRC Handbook (2008), chapter 7; Saisana, Saltelli and Tarantola, Uncertainty and
 * sensitivity analysis techniques as tools for the quality assessment of composite indicators, J.
 * R. Statist. Soc. A 168 (2005).
 *
 * <p>Immutable and thread-safe.
 */
public final class UncertaintyStudy {

  private final CityRanking nominal;
  private final MethodPlans methods;
  private final WeightDraw draw;
  private final long seed;

  private UncertaintyStudy(
      CityRanking nominal, MethodPlans methods, WeightDraw draw, UncertaintyChoices choices) {
    this.nominal = nominal;
    this.methods = methods;
    this.draw = draw;
    seed = choices.seed();
  }

  /**
   * Prepares a study around an evaluation.
   *
   * @param nominal weights and methods as they are
   * @param choices what is uncertain
   */
  public static UncertaintyStudy of(IndexResult nominal, UncertaintyChoices choices) {
    return new UncertaintyStudy(
        nominal.ranking(),
        MethodPlans.of(nominal, choices),
        WeightDraw.of(nominal.plan(), nominal.settings().weights(), choices),
        choices);
  }

  /** Combinations of methods that cannot be computed with these data, and are not drawn from. */
  public List<MethodCombination> leftOut() {
    return methods.leftOut();
  }

  /**
   * Runs replicates 0 to n - 1.
   *
   * @param replicates n, 1 or more
   * @param threads how many threads work, the calling one included
   * @param watch follows and stops it
   * @return empty if it was stopped
   */
  public Optional<UncertaintyResult> run(int replicates, int threads, ProgressMonitor watch) {
    return run(new RankCounts(nominal.size()), 0, replicates, threads, watch);
  }

  /**
   * Adds replicates to what an earlier run of this study, or of an equal one, found.
   *
   * @param earlier the first replicates; not changed
   * @param replicates how many there are to be in all
   * @return empty if it was stopped; the earlier result if it has that many already
   */
  public Optional<UncertaintyResult> extend(
      UncertaintyResult earlier, int replicates, int threads, ProgressMonitor watch) {
    if (earlier.replicates() >= replicates) {
      return Optional.of(earlier);
    }
    RankCounts counts = new RankCounts(nominal.size());
    counts.addAll(earlier.counts());
    return run(counts, earlier.replicates(), replicates, threads, watch);
  }

  private Optional<UncertaintyResult> run(
      RankCounts into, int from, int to, int threads, ProgressMonitor watch) {
    return ParallelSteps.work(threads, from, to, watch, () -> new ReplicateRunner(this))
        .map(
            workers -> {
              workers.forEach(worker -> into.addAll(worker.counts()));
              return new UncertaintyResult(to, nominal, into, methods.leftOut());
            });
  }

  CityRanking nominal() {
    return nominal;
  }

  MethodPlans methods() {
    return methods;
  }

  WeightDraw draw() {
    return draw;
  }

  long seed() {
    return seed;
  }
}
