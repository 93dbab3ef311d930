package org.meridian.scoring;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.treatment.OutlierTreater;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.scoring.treatment.TreatmentReport;

/**
 * The stage after outlier treatment.
 *
 * @param columns by node position; null where a node is no source
 * @param reports one a source, in the order of the tree; none if treatment is off
 */
record TreatedTable(double[][] columns, List<TreatmentReport> reports) {

  static TreatedTable of(IndexInput input, OutlierTreatment settings) {
    double[][] columns = new double[input.structure().size()][];
    List<TreatmentReport> reports = new ArrayList<>();
    for (int node = 0; node < columns.length; node++) {
      if (input.isSource(node)) {
        columns[node] = input.raw(node);
        if (settings.enabled()) {
          OutlierTreater.Treated treated = OutlierTreater.treat(node, input.raw(node), settings);
          columns[node] = treated.column();
          reports.add(treated.report());
        }
      }
    }
    return new TreatedTable(columns, List.copyOf(reports));
  }
}
