package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/**
 * Best-first branch and bound: the least change of weights after which at most n rivals are not
 * beaten.
 *
 * <p>A branch is a set of rivals that must be beaten (conditions of a linear program, whose least
 * change is a lower bound for the branch) and a set that may stay ahead. Its solution is an answer
 * if at most n rivals are ahead; otherwise the rival furthest ahead is either beaten or allowed.
 * With n = 0 nothing is allowed and the search is plain constraint generation. The branch of least
 * bound goes first, so that the first answer met is the best.
 *
 * <p>Source: Land and Doig, An automatic method of solving discrete programming problems,
 * Econometrica 28 (1960).
 */
final class TopSearch {

  private final ScoreMargins leads;
  private final LeastChange program;
  private final WeightSpace space;
  private final int allowance;
  private final double margin;
  private final int patience;
  private int solved;
  private double[] best;
  private double bestChange = Double.POSITIVE_INFINITY;

  /**
   * @param allowance n, how many rivals may stay ahead
   * @param margin the least lead that counts, in points
   * @param patience how many linear programs are solved at most
   */
  TopSearch(WeightSpace space, ScoreMargins leads, int allowance, double margin, int patience) {
    this.space = space;
    this.leads = leads;
    this.allowance = allowance;
    this.margin = margin;
    this.patience = patience;
    program = new LeastChange(space, margin);
  }

  /**
   * What the search ends with.
   *
   * @param weights the best weights found, or nothing
   * @param bound no answer changes less than this, in percentage points
   * @param exhausted whether the search came to its end, so that the best is proven (or it is
   *     proven that there is none)
   */
  record Outcome(Optional<double[]> weights, double bound, boolean exhausted) {}

  private record Branch(BitSet beaten, BitSet allowed, double[] weights, double bound) {}

  Outcome run(ProgressMonitor watch) {
    PriorityQueue<Branch> open =
        new PriorityQueue<>(Comparator.comparingDouble(branch -> branch.bound));
    double[] start = space.nominal();
    open.add(new Branch(new BitSet(), new BitSet(), start, space.change(start)));
    tryGreedily(start);
    double bound = 0;
    while (!open.isEmpty()) {
      Branch branch = open.poll();
      bound = Math.max(bound, branch.bound);
      if (branch.bound >= bestChange - 1e-7) {
        return new Outcome(Optional.ofNullable(best), Math.min(bound, bestChange), true);
      }
      if (solved >= patience || watch.isCancelled()) {
        return new Outcome(Optional.ofNullable(best), bound, false);
      }
      watch.progress(solved, patience);
      split(branch, open);
    }
    return new Outcome(Optional.ofNullable(best), Math.min(bestChange, bound), true);
  }

  private void split(Branch branch, PriorityQueue<Branch> open) {
    List<Integer> ahead = leads.ahead(branch.weights, margin * 0.5);
    if (ahead.size() <= allowance) {
      accept(branch.weights);
      return;
    }
    Optional<Integer> undecided =
        ahead.stream()
            .filter(each -> !branch.allowed.get(each) && !branch.beaten.get(each))
            .findFirst();
    if (undecided.isEmpty()) {
      accept(branch.weights);
    } else {
      branchOn(branch, undecided.get(), open);
    }
  }

  private void branchOn(Branch branch, int rival, PriorityQueue<Branch> open) {
    BitSet beaten = with(branch.beaten, rival);
    solve(beaten)
        .ifPresent(
            weights ->
                open.add(
                    new Branch(
                        beaten,
                        branch.allowed,
                        weights,
                        Math.max(branch.bound, space.change(weights)))));
    if (branch.allowed.cardinality() < allowance) {
      open.add(
          new Branch(branch.beaten, with(branch.allowed, rival), branch.weights, branch.bound));
    }
  }

  private void accept(double[] weights) {
    double change = space.change(weights);
    if (change < bestChange) {
      best = weights;
      bestChange = change;
    }
  }

  private static BitSet with(BitSet set, int element) {
    BitSet wider = (BitSet) set.clone();
    wider.set(element);
    return wider;
  }

  private Optional<double[]> solve(BitSet beaten) {
    solved++;
    List<double[]> conditions = new ArrayList<>();
    beaten.stream().forEach(rival -> conditions.add(leads.lead(rival)));
    return program.solve(conditions);
  }

  /** Finds a first answer: lets those furthest ahead stay there, beats all others. */
  private void tryGreedily(double[] start) {
    double[] from = start;
    for (int round = 0; round < 4 && from != null; round++) {
      BitSet allowed = new BitSet();
      leads.ahead(from, margin * 0.5).stream().limit(allowance).forEach(allowed::set);
      from = beatAllBut(allowed);
      if (from != null) {
        accept(from);
      }
    }
  }

  private double[] beatAllBut(BitSet allowed) {
    BitSet beaten = new BitSet();
    double[] weights = space.nominal();
    while (weights != null) {
      Optional<Integer> rival =
          leads.ahead(weights, margin * 0.5).stream()
              .filter(each -> !allowed.get(each) && !beaten.get(each))
              .findFirst();
      if (rival.isEmpty()) {
        return weights;
      }
      beaten.set(rival.get());
      weights = solve(beaten).orElse(null);
    }
    return null;
  }
}
