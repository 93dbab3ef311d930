package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;

/**
 * Which effective weights of {@link TreeCut} are allowed: 0 or more, summing to 1, and such that
 * each locked node keeps its share among its siblings.
 *
 * <p>A lock on a node n with share s below a node m is the linear condition {@code W_n - s W_m =
 * 0}; below the index itself it is {@code W_n = s}.
 */
final class WeightSpace {

  /** Where rows have gaps, no weight falls below this: it would change which rows have a score. */
  private static final double FLOOR = 1e-6;

  private final TreeCut parts;
  private final double[] nominal;
  private final double floor;
  private final List<double[]> locks;

  WeightSpace(TreeCut parts, Set<String> locked) {
    this.parts = parts;
    nominal = parts.nominal();
    double least = Arrays.stream(nominal).min().orElse(0);
    floor = parts.hasGaps() ? Math.min(FLOOR, least) : 0;
    locks = locks(locked);
  }

  private List<double[]> locks(Set<String> locked) {
    IndexResult result = parts.result();
    IndexStructure structure = result.structure();
    List<double[]> rows = new ArrayList<>();
    for (int node = 1; node < structure.size(); node++) {
      if (result.takesPart(node) && locked.contains(structure.node(node).id())) {
        double[] row = lock(node, result.share(node));
        if (Arrays.stream(row).anyMatch(value -> value != 0)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Coefficients of W_n - s W_m; all 0 for a node below the cut or without siblings. */
  private double[] lock(int node, double share) {
    int parent = parts.result().structure().parent(node);
    double[] row = new double[parts.count()];
    if (parts.weightOf(node, nominal) == 0 || share == 1) {
      return row;
    }
    for (int part = 0; part < row.length; part++) {
      if (parts.isBelow(part, parent)) {
        row[part] = (parts.isBelow(part, node) ? 1 : 0) - share;
      }
    }
    return row;
  }

  TreeCut parts() {
    return parts;
  }

  int count() {
    return nominal.length;
  }

  double nominal(int part) {
    return nominal[part];
  }

  double[] nominal() {
    return nominal.clone();
  }

  /** The least weight a part may have. */
  double floor() {
    return floor;
  }

  /** Rows l of conditions l W = 0, one a lock. */
  List<double[]> locks() {
    return locks;
  }

  /** The total change from the nominal weights: sum of |W_p - W0_p|, in percentage points. */
  double change(double[] weights) {
    double sum = 0;
    for (int part = 0; part < nominal.length; part++) {
      sum += Math.abs(weights[part] - nominal[part]);
    }
    return 100 * sum;
  }
}
