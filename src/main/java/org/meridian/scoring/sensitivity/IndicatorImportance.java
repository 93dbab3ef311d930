package org.meridian.scoring.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;

/**
 * How much an indicator is meant to matter, and how much it does.
 *
 * <p>Nominal: its effective weight, the product of the shares down the path. Effective: its main
 * effect on the index in the linear case, the squared Pearson correlation {@code S = r(x, y)^2}
 * between the indicator's normalised values x and the index y (over the rows that have both), which
 * is the share of the index's variance that the indicator alone would explain. Since indicators
 * overlap, the S do not sum to 1; {@code relative} is S divided by their sum, to be held against
 * the weights. A missing correlation counts as 0.
 *
 * <p>Source: Paruolo, Saisana and Saltelli, Ratings and rankings: voodoo or science?, J. R.
 * Statist. Soc. A 176 (2013); Becker, Saisana, Paruolo and Vandecasteele, Weights and importance in
 * composite indicators: closing the gap, Ecological Indicators 80 (2017).
 *
 * @param node the position of the node
 * @param nominal its effective weight, 0..1
 * @param mainEffect S, 0..1; NaN if it is not defined
 * @param relative S divided by the sum of all S, 0..1
 */
public record IndicatorImportance(int node, double nominal, double mainEffect, double relative) {

  /** The importance of each participating source, in the order of positions. */
  public static List<IndicatorImportance> ofIndicators(IndexResult result) {
    return of(
        result,
        IntStream.range(1, result.structure().size())
            .filter(node -> result.takesPart(node) && result.input().isSource(node))
            .toArray());
  }

  /** The importance of given nodes, relative to each other. */
  public static List<IndicatorImportance> of(IndexResult result, int[] nodes) {
    double[] effects = new double[nodes.length];
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      double r =
          CorrelationMatrix.between(
              result, nodes[i], IndexStructure.ROOT, ColumnCorrelation.PEARSON);
      effects[i] = r * r;
      sum += Double.isNaN(r) ? 0 : r * r;
    }
    List<IndicatorImportance> all = new ArrayList<>();
    for (int i = 0; i < nodes.length; i++) {
      double known = Double.isNaN(effects[i]) ? 0 : effects[i];
      double relative = sum > 0 ? known / sum : 0;
      all.add(
          new IndicatorImportance(
              nodes[i], result.effectiveWeight(nodes[i]), effects[i], relative));
    }
    return List.copyOf(all);
  }
}
