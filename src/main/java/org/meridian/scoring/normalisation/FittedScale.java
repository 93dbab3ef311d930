package org.meridian.scoring.normalisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * A normalisation fitted to one column: the very function that the engine applies to each value,
 * with its formula and the figures that fill it, so that a reader can follow what was computed.
 *
 * <p>Formulas are written with {@code + - * / ^}, brackets, {@code min}, {@code max}, {@code ln}
 * and {@code exp}; every other word is the symbol of a figure. Immutable and thread-safe.
 */
public final class FittedScale {

  private final String formula;
  private final String variable;
  private final DoubleUnaryOperator measure;
  private final DoubleUnaryOperator function;
  private final List<FormulaTerm> figures;
  private final Optional<ScoringWarning.WarningKind> problem;

  private FittedScale(
      String formula,
      String variable,
      DoubleUnaryOperator measure,
      DoubleUnaryOperator function,
      List<FormulaTerm> figures,
      Optional<ScoringWarning.WarningKind> problem) {
    this.formula = formula;
    this.variable = variable;
    this.measure = measure;
    this.function = function;
    this.figures = figures;
    this.problem = problem;
  }

  /** A function of the directed value, which the formula calls x. */
  static FittedScale of(String formula, DoubleUnaryOperator function, FormulaTerm... figures) {
    return new FittedScale(formula, "x", null, function, List.of(figures), Optional.empty());
  }

  /** No scale: everything is missing. */
  static FittedScale refused(ScoringWarning.WarningKind problem) {
    return new FittedScale("", "x", null, x -> Double.NaN, List.of(), Optional.of(problem));
  }

  /** The same function of something that is first found out about the directed value. */
  FittedScale measuring(String symbol, DoubleUnaryOperator first) {
    return new FittedScale(formula, symbol, first, function, figures, problem);
  }

  /** The formula; empty if there is no scale. */
  public String formula() {
    return formula;
  }

  /** Why there is no scale; empty if there is one. */
  public Optional<ScoringWarning.WarningKind> problem() {
    return problem;
  }

  /** The normalised value of a directed one; NaN for NaN. */
  public double of(double directed) {
    return function.applyAsDouble(measure == null ? directed : measure.applyAsDouble(directed));
  }

  /** What fills the formula for a directed value. */
  public List<FormulaTerm> figures(double directed) {
    List<FormulaTerm> all = new ArrayList<>();
    all.add(
        new FormulaTerm(variable, measure == null ? directed : measure.applyAsDouble(directed)));
    all.addAll(figures);
    return List.copyOf(all);
  }

  /**
   * This scale, or none if a column cannot be computed with it: a range that overflows leaves
   * figures or values that are no numbers.
   */
  public FittedScale checked(double[] directed) {
    boolean finite = figures.stream().allMatch(figure -> Double.isFinite(figure.value()));
    for (int row = 0; finite && row < directed.length; row++) {
      finite = Double.isNaN(directed[row]) || Double.isFinite(of(directed[row]));
    }
    return finite || problem.isPresent() ? this : refused(ScoringWarning.WarningKind.TOO_LARGE);
  }

  /** Normalises all values of a column. */
  public NormalisedColumn apply(double[] directed) {
    double[] values = new double[directed.length];
    for (int row = 0; row < directed.length; row++) {
      values[row] = of(directed[row]);
    }
    return new NormalisedColumn(values, problem);
  }
}
