package org.meridian.scoring.advice;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/** One question of {@link MakeFirst} being answered. Not thread-safe. */
final class MakeFirstSearch {

  private static final double MARGIN = 1e-6;
  private static final int PATIENCE = 4000;
  private static final int TANGENTS = 12;

  private final IndexEngine engine;
  private final IndexResult now;
  private final MakeFirst.Question question;
  private final TreeCut parts;
  private final WeightSpace space;
  private final double margin;
  private double bound;
  private int closest;
  private ReachableRank best;

  MakeFirstSearch(IndexEngine engine, IndexResult now, MakeFirst.Question question, TreeCut parts) {
    this.engine = engine;
    this.now = now;
    this.question = question;
    this.parts = parts;
    space = new WeightSpace(parts, question.locked());
    margin = MARGIN * parts.range();
    closest = now.ranking().rank(question.city());
  }

  RankAdvice solve(ProgressMonitor watch) {
    if (parts.isPartial(question.city())) {
      return byTangents(watch);
    }
    ScoreMargins leads = leads(space.nominal(), row -> !parts.isPartial(row));
    TopSearch.Outcome outcome = search(leads, watch);
    bound = outcome.bound();
    if (outcome.weights().isEmpty()) {
      return failure(leads, outcome, true, watch);
    }
    verify(outcome.weights().get(), outcome.exhausted());
    if (best != null) {
      return best;
    }
    return parts.hasGaps() ? byTangents(watch) : new NotFound(watch.isCancelled(), bound);
  }

  private RankAdvice byTangents(ProgressMonitor watch) {
    double[] tangent = space.nominal();
    for (int round = 0; round < TANGENTS; round++) {
      ScoreMargins leads = leads(tangent, row -> true);
      TopSearch.Outcome outcome = search(leads, watch);
      if (outcome.weights().isEmpty()) {
        return best != null ? best : failure(leads, outcome, false, watch);
      }
      double[] found = outcome.weights().get();
      verify(found, false);
      if (distance(found, tangent) < 1e-9 || watch.isCancelled()) {
        break;
      }
      tangent = found;
    }
    return best != null ? best : new NotFound(watch.isCancelled(), bound);
  }

  private ScoreMargins leads(double[] tangent, IntPredicate counts) {
    return new ScoreMargins(new PartScores(parts, tangent), now, question.city(), counts);
  }

  private TopSearch.Outcome search(ScoreMargins leads, ProgressMonitor watch) {
    return new TopSearch(space, leads, question.top() - 1, margin, PATIENCE).run(watch);
  }

  private RankAdvice failure(
      ScoreMargins leads, TopSearch.Outcome outcome, boolean certain, ProgressMonitor watch) {
    if (!outcome.exhausted()) {
      return new NotFound(watch.isCancelled(), bound);
    }
    InfeasibilityProof blockade = new InfeasibilityProof(space, leads);
    if (question.top() > 1) {
      return new BlockedRank(blockade.dominators(), 0, certain, closest);
    }
    InfeasibilityProof.Mixture mixture = blockade.mixture();
    return new BlockedRank(
        blockade.blockers(mixture), Math.max(0, mixture.shortfall()), certain, closest);
  }

  /** Scores again, and keeps the answer if it is true and the best so far. */
  private void verify(double[] found, boolean proven) {
    NewWeights weights = new NewWeights(parts, found);
    IndexResult then = engine.evaluate(now.input(), now.settings().withWeights(weights.set()));
    int rank = then.ranking().rank(question.city());
    double change = space.change(found);
    closest = rank > 0 ? Math.min(closest, rank) : closest;
    if (rank > 0 && rank <= question.top() && (best == null || change < best.totalChange())) {
      best =
          new ReachableRank(
              weights.set(),
              weights.changes(then),
              new ReachableRank.ChangeSize(change, Math.min(bound, change), proven),
              now.ranking().rank(question.city()),
              rank,
              ahead(then, rank));
    }
  }

  private static List<Integer> ahead(IndexResult then, int rank) {
    return Arrays.stream(then.ranking().order(), 0, rank - 1).boxed().toList();
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int part = 0; part < one.length; part++) {
      sum += Math.abs(one[part] - other[part]);
    }
    return sum;
  }
}
