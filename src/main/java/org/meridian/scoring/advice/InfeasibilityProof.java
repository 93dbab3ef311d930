package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Why a city cannot be first: a mixture of rivals that is at least as good whatever the weights.
 *
 * <p>The city comes closest where the largest deficit v is least: minimise v with {@code a_j W + v
 * >= 0} for every rival j, over all allowed W. By duality of linear programs v is also the greatest
 * t with {@code -sum(l_j a_jp) + sum(m_k L_kp) >= t} for every part p, for some shares l of rivals
 * (0 or more, sum 1) and some numbers m for the locks L. If t is above 0, the rivals mixed by l are
 * ahead by t under all allowed weights: that is the proof.
 *
 * <p>Source: von Neumann's minimax theorem (1928); Dantzig, Linear Programming and Extensions
 * (1963), chapter 13.
 */
final class InfeasibilityProof {

  private static final double LEAST_SHARE = 1e-6;

  private final WeightSpace space;
  private final ScoreMargins leads;

  InfeasibilityProof(WeightSpace space, ScoreMargins leads) {
    this.space = space;
    this.leads = leads;
  }

  /**
   * The mixture.
   *
   * @param shares by rival, summing to 1
   * @param shortfall t, computed anew from the shares rather than taken from the solver
   */
  record Mixture(double[] shares, double shortfall) {}

  /** The mixture that is furthest ahead in the worst case. */
  Mixture mixture() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    int rivals = leads.count();
    Variable[] shares = variables(model, "l", rivals);
    Variable[] prices = variables(model, "m", space.locks().size());
    Variable worst = model.addVariable("t").weight(1);
    Expression sum = model.addExpression("sum").level(1);
    for (Variable share : shares) {
      sum.set(share.lower(0), 1);
    }
    for (int part = 0; part < space.count(); part++) {
      Expression row = model.addExpression("part" + part).lower(0).set(worst, -1);
      for (int rival = 0; rival < rivals; rival++) {
        row.set(shares[rival], -leads.lead(rival)[part]);
      }
      for (int lock = 0; lock < prices.length; lock++) {
        row.set(prices[lock], space.locks().get(lock)[part]);
      }
    }
    return mixture(model.maximise(), rivals);
  }

  private static Variable[] variables(ExpressionsBasedModel model, String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> model.addVariable(name + at))
        .toArray(Variable[]::new);
  }

  private Mixture mixture(Optimisation.Result answer, int rivals) {
    double[] shares = new double[rivals];
    double sum = 0;
    for (int rival = 0; rival < rivals; rival++) {
      shares[rival] = Math.max(0, answer.doubleValue(rival));
      sum += shares[rival];
    }
    for (int rival = 0; rival < rivals; rival++) {
      shares[rival] /= sum;
    }
    double[] prices =
        IntStream.range(0, space.locks().size())
            .mapToDouble(lock -> answer.doubleValue((long) rivals + lock))
            .toArray();
    return new Mixture(shares, shortfall(shares, prices));
  }

  private double shortfall(double[] shares, double[] prices) {
    double least = Double.POSITIVE_INFINITY;
    for (int part = 0; part < space.count(); part++) {
      double value = 0;
      for (int rival = 0; rival < shares.length; rival++) {
        value -= shares[rival] * leads.lead(rival)[part];
      }
      for (int lock = 0; lock < prices.length; lock++) {
        value += prices[lock] * space.locks().get(lock)[part];
      }
      least = Math.min(least, value);
    }
    return least;
  }

  /** The rivals of a mixture that matter, the heaviest first. */
  List<BlockedRank.Blocker> blockers(Mixture mixture) {
    return IntStream.range(0, leads.count())
        .filter(rival -> mixture.shares()[rival] > LEAST_SHARE)
        .mapToObj(rival -> blocker(rival, mixture.shares()[rival]))
        .sorted(Comparator.comparingDouble(blocker -> -blocker.share()))
        .toList();
  }

  /** Rivals that are at least as good as the city in every part, the furthest ahead first. */
  List<BlockedRank.Blocker> dominators() {
    return IntStream.range(0, leads.count())
        .filter(rival -> Arrays.stream(leads.lead(rival)).allMatch(lead -> lead <= 0))
        .boxed()
        .sorted(Comparator.comparingDouble(rival -> leads.lead(rival, space.nominal())))
        .map(rival -> blocker(rival, 0))
        .toList();
  }

  /** A rival, with the parts in which it is ahead. */
  BlockedRank.Blocker blocker(int rival, double share) {
    List<Integer> parts = new ArrayList<>();
    for (int part = 0; part < space.count(); part++) {
      if (leads.lead(rival)[part] < 0) {
        parts.add(part);
      }
    }
    parts.sort(Comparator.comparingDouble(part -> leads.lead(rival)[part]));
    return new BlockedRank.Blocker(
        leads.row(rival), share, parts.stream().map(space.parts()::node).toList());
  }
}
