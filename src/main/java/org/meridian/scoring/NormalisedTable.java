package org.meridian.scoring;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.IndexNode;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.normalisation.FittedScale;
import org.meridian.scoring.normalisation.Normalisation;

/**
 * The stage after direction and normalisation.
 *
 * @param columns by node position; null where a node is no source
 * @param scales by node position, what made the columns; null where a node is no source
 * @param warnings what normalisation could not do
 */
record NormalisedTable(double[][] columns, FittedScale[] scales, List<ScoringWarning> warnings) {

  static NormalisedTable of(IndexInput input, TreatedTable treated, IndexSettings settings) {
    double[][] columns = new double[input.structure().size()][];
    FittedScale[] scales = new FittedScale[columns.length];
    List<ScoringWarning> warnings = new ArrayList<>();
    for (int node = 0; node < columns.length; node++) {
      if (input.isSource(node)) {
        DirectedColumn directed = directed(input, treated, node);
        IndexNode described = input.structure().node(node);
        Normalisation method =
            input.decides(node)
                ? settings.linkNormalisation(described)
                : settings.normalisation(described);
        scales[node] = method.scale(directed).checked(directed.values());
        columns[node] = scales[node].apply(directed.values()).values();
        int position = node;
        scales[node]
            .problem()
            .ifPresent(kind -> warnings.add(new ScoringWarning(kind, position, List.of())));
      }
    }
    return new NormalisedTable(columns, scales, List.copyOf(warnings));
  }

  private static DirectedColumn directed(IndexInput input, TreatedTable treated, int node) {
    double[] values = treated.columns()[node];
    int direction = input.direction(node);
    if (direction < 0) {
      values = values.clone();
      for (int row = 0; row < values.length; row++) {
        values[row] = -values[row];
      }
    }
    return new DirectedColumn(values, direction, input.rowIds());
  }
}
