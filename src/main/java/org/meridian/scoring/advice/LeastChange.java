package org.meridian.scoring.advice;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The weights nearest to the nominal ones that fulfil linear conditions: minimise {@code sum(u_p +
 * v_p)} with {@code W_p = W0_p + u_p - v_p}, u and v 0 or more, sum W = 1, locks kept, and {@code a
 * W >= margin} for every condition a. Solved by the simplex method of ojAlgo.
 */
final class LeastChange {

  private final WeightSpace space;
  private final double margin;

  LeastChange(WeightSpace space, double margin) {
    this.space = space;
    this.margin = margin;
  }

  /** The nearest weights, or nothing if the conditions contradict each other. */
  Optional<double[]> solve(Collection<double[]> conditions) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    int count = space.count();
    Variable[] up = new Variable[count];
    Variable[] down = new Variable[count];
    for (int part = 0; part < count; part++) {
      double nominal = space.nominal(part);
      up[part] = model.addVariable("u" + part).lower(0).upper(1 - nominal).weight(1);
      down[part] = model.addVariable("v" + part).lower(0).upper(nominal - space.floor()).weight(1);
    }
    double[] all = new double[count];
    Arrays.fill(all, 1);
    add(model, "total", all, up, down).level(0);
    int number = 0;
    for (double[] lock : space.locks()) {
      add(model, "lock" + number++, lock, up, down).level(-value(lock, space.nominal()));
    }
    for (double[] condition : conditions) {
      double scale = 1 / largest(condition);
      double[] scaled = scaled(condition, scale);
      add(model, "condition" + number++, scaled, up, down)
          .lower(margin * scale - value(scaled, space.nominal()));
    }
    Optimisation.Result answer = model.minimise();
    return answer.getState().isFeasible() ? Optional.of(weights(answer)) : Optional.empty();
  }

  private static Expression add(
      ExpressionsBasedModel model, String name, double[] row, Variable[] up, Variable[] down) {
    Expression expression = model.addExpression(name);
    for (int part = 0; part < row.length; part++) {
      if (row[part] != 0) {
        expression.set(up[part], row[part]).set(down[part], -row[part]);
      }
    }
    return expression;
  }

  private double[] weights(Optimisation.Result answer) {
    double[] weights = space.nominal();
    double sum = 0;
    for (int part = 0; part < weights.length; part++) {
      double up = answer.doubleValue(2L * part);
      double down = answer.doubleValue(2L * part + 1);
      weights[part] = Math.max(space.floor(), weights[part] + up - down);
      sum += weights[part];
    }
    for (int part = 0; part < weights.length; part++) {
      weights[part] /= sum;
    }
    return weights;
  }

  static double value(double[] row, double[] weights) {
    double sum = 0;
    for (int part = 0; part < row.length; part++) {
      sum += row[part] * weights[part];
    }
    return sum;
  }

  private static double largest(double[] row) {
    double largest = Double.MIN_NORMAL;
    for (double value : row) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static double[] scaled(double[] row, double scale) {
    double[] scaled = row.clone();
    for (int part = 0; part < scaled.length; part++) {
      scaled[part] *= scale;
    }
    return scaled;
  }
}
