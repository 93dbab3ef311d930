package org.meridian.view.comparison.maps;

import java.util.stream.DoubleStream;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.view.map.options.SymbolOptions;

/**
 * The scales of three maps: one for A and B, one about 0 for B less A.
 *
 * @param kind in what they differ
 * @param span the scores of both sides; 0 to 100 where they lie within
 * @param most the greatest difference either way, rounded up to a short number
 */
public record DifferenceScale(DifferenceKind kind, SymbolOptions.Span span, double most) {

  private static final double WHOLE = 100;
  private static final double[] STEPS = {1, 1.5, 2, 3, 4, 5, 6, 8};

  /** Scores that stay below this are no points of 0 to 100. */
  private static final double TINY = 1.5;

  /** Whether both sides have scores, so that points can be told. */
  public static boolean hasPoints(SideComparison comparison) {
    return comparison.a() instanceof ScoredSide && comparison.b() instanceof ScoredSide;
  }

  /**
   * The scales of a comparison.
   *
   * @param wanted where only one side has scores, places take its place
   */
  public static DifferenceScale of(SideComparison comparison, DifferenceKind wanted) {
    DifferenceKind kind = hasPoints(comparison) ? wanted : DifferenceKind.PLACES;
    double most =
        comparison.rows().stream()
            .mapToDouble(kind::of)
            .filter(value -> !Double.isNaN(value))
            .map(Math::abs)
            .max()
            .orElse(0);
    return new DifferenceScale(kind, span(comparison), rounded(most));
  }

  private static SymbolOptions.Span span(SideComparison comparison) {
    double[] scores =
        comparison.rows().stream()
            .flatMapToDouble(row -> scores(row))
            .filter(score -> !Double.isNaN(score))
            .toArray();
    double low = DoubleStream.of(scores).min().orElse(Double.NaN);
    double high = DoubleStream.of(scores).max().orElse(Double.NaN);
    boolean isWhole = low >= 0 && high <= WHOLE && high > TINY;
    return isWhole ? new SymbolOptions.Span(0, WHOLE) : new SymbolOptions.Span(low, high);
  }

  private static DoubleStream scores(ComparedRow row) {
    return DoubleStream.of(row.scoreA(), row.scoreB());
  }

  /** 1 where nothing differs. */
  private static double rounded(double most) {
    if (most == 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (double step : STEPS) {
      if (most <= step * power) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** As wide as this and another one of the same kind, as while a weight is dragged. */
  public DifferenceScale holding(DifferenceScale before) {
    if (before.kind != kind) {
      return this;
    }
    SymbolOptions.Span both =
        Double.isNaN(span.low()) || Double.isNaN(before.span.low())
            ? span
            : new SymbolOptions.Span(
                Math.min(span.low(), before.span.low()), Math.max(span.high(), before.span.high()));
    return new DifferenceScale(kind, both, Math.max(most, before.most));
  }
}
