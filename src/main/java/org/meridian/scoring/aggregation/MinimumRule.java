package org.meridian.scoring.aggregation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Minimum: the least of the children's scores.
 *
 * <p>Unit and range: those of the children; nothing makes up for the weakest. Weights decide only
 * who takes part (those above 0). Missing children are left out.
 *
 * <p>Source: the limit of the power mean for p to minus infinity; Hardy, Littlewood and Polya,
 * Inequalities (1934), section 2.3.
 */
public record MinimumRule() implements Aggregation {

  @Override
  public String label() {
    return "minimum";
  }

  @Override
  public void aggregate(ChildScores siblings) {
    double[] out = siblings.out();
    for (int row = 0; row < siblings.rows(); row++) {
      int available = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int child = 0; child < siblings.count(); child++) {
        double value = siblings.column(child)[row];
        if (!Double.isNaN(value)) {
          available++;
          least = Math.min(least, value);
        }
      }
      out[row] = siblings.isEnough(available) ? least : Double.NaN;
    }
  }

  @Override
  public AggregationTrace join(ChildScores siblings, int row) {
    List<AggregationTrace.Part> parts = siblings.parts(row, score -> score);
    double least = Double.POSITIVE_INFINITY;
    for (AggregationTrace.Part part : parts) {
      least = Math.min(least, part.score());
    }
    String symbols =
        IntStream.rangeClosed(1, parts.size())
            .mapToObj(number -> "x" + number)
            .collect(Collectors.joining(", "));
    return new AggregationTrace("min(" + symbols + ")", parts, List.of(), least);
  }
}
