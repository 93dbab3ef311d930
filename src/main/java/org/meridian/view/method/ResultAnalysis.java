package org.meridian.view.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.sensitivity.ColumnCorrelation;
import org.meridian.scoring.sensitivity.CorrelationMatrix;
import org.meridian.scoring.sensitivity.CronbachAlpha;
import org.meridian.scoring.sensitivity.IndicatorImportance;
import org.meridian.scoring.sensitivity.LeaveOneOut;

/**
 * What the method view shows of one result. Immutable; made off the JavaFX thread.
 *
 * @param request what it answers
 * @param correlations between the index and the nodes asked for
 * @param importance of each participating indicator
 * @param leftOut shifts of rank, node by node
 * @param alphas of all indicators together, then of each group of two or more
 */
public record ResultAnalysis(
    AnalysisRequest request,
    CorrelationMatrix correlations,
    List<IndicatorImportance> importance,
    List<LeaveOneOut> leftOut,
    List<CronbachAlpha> alphas) {

  /**
   * What is asked for.
   *
   * @param result what is analysed
   * @param method of correlation
   * @param indicators whether indicators are correlated rather than dimensions
   */
  public record AnalysisRequest(
      ScenarioResult result, ColumnCorrelation method, boolean indicators) {}

  public static ResultAnalysis of(AnalysisRequest request) {
    IndexResult result = request.result().cities();
    return new ResultAnalysis(
        request,
        CorrelationMatrix.of(result, correlated(result, request.indicators()), request.method()),
        IndicatorImportance.ofIndicators(result),
        LeaveOneOut.of(result),
        alphas(result));
  }

  /** The index and its dimensions, or the index and its indicators. */
  private static int[] correlated(IndexResult result, boolean indicators) {
    return IntStream.range(0, result.structure().size())
        .filter(result::takesPart)
        .filter(
            node ->
                node == IndexStructure.ROOT
                    || (indicators
                        ? result.input().isSource(node)
                        : result.structure().depth(node) == 1))
        .toArray();
  }

  private static List<CronbachAlpha> alphas(IndexResult result) {
    List<CronbachAlpha> alphas = new ArrayList<>();
    alphas.add(CronbachAlpha.ofIndicators(result, IndexStructure.ROOT));
    for (int node = 0; node < result.structure().size(); node++) {
      if (result.takesPart(node) && !result.input().isSource(node)) {
        CronbachAlpha alpha = CronbachAlpha.ofChildren(result, node);
        if (alpha.items() > 1) {
          alphas.add(alpha);
        }
      }
    }
    return List.copyOf(alphas);
  }

  public ScenarioResult result() {
    return request.result();
  }

  public IndexResult scores() {
    return request.result().cities();
  }
}
