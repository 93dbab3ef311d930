package org.meridian.scoring;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.aggregation.PowerMeans;
import org.meridian.scoring.basis.ScoringWarning;

/** Collects what a reader of a result must know. */
final class WarningReport {

  private WarningReport() {}

  static List<ScoringWarning> of(IndexResult result) {
    List<ScoringWarning> warnings = new ArrayList<>(result.input().warnings());
    result.normalisationWarnings().stream()
        .filter(
            warning ->
                warning.level() != ScoringWarning.Level.ERROR || result.weighs(warning.node()))
        .forEach(warnings::add);
    for (int group : result.plan().groups()) {
      ScoringWarning.WarningKind problem = result.problem(group);
      if (problem != null) {
        warnings.add(new ScoringWarning(problem, group, offenders(result, group, problem)));
      } else {
        addDropped(result, group, warnings);
      }
    }
    return List.copyOf(warnings);
  }

  /** The rows with a value that the node's mean is not defined for. */
  private static List<Integer> offenders(
      IndexResult result, int group, ScoringWarning.WarningKind problem) {
    List<Integer> rows = new ArrayList<>();
    if (problem != ScoringWarning.WarningKind.NO_WEIGHT
        && result.plan().aggregation(group) instanceof PowerMeans mean) {
      for (int row = 0; row < result.rows(); row++) {
        if (isEnough(result, group, available(result, group, row))
            && hasForeign(result, mean, group, row)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static boolean hasForeign(IndexResult result, PowerMeans mean, int group, int row) {
    for (int member : result.plan().memberPositions(group)) {
      double value = result.score(row, member);
      if (result.share(member) > 0 && !Double.isNaN(value) && !mean.domain().contains(value)) {
        return true;
      }
    }
    return false;
  }

  private static void addDropped(IndexResult result, int group, List<ScoringWarning> warnings) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < result.rows(); row++) {
      if (Double.isNaN(result.score(row, group))) {
        int available = available(result, group, row);
        if (available > 0 && !isEnough(result, group, available)) {
          rows.add(row);
        }
      }
    }
    if (!rows.isEmpty()) {
      warnings.add(new ScoringWarning(ScoringWarning.WarningKind.BELOW_THRESHOLD, group, rows));
    }
  }

  private static int available(IndexResult result, int group, int row) {
    int available = 0;
    for (int member : result.plan().memberPositions(group)) {
      if (result.share(member) > 0 && !Double.isNaN(result.score(row, member))) {
        available++;
      }
    }
    return available;
  }

  private static boolean isEnough(IndexResult result, int group, int available) {
    int count = 0;
    for (int member : result.plan().memberPositions(group)) {
      count += result.share(member) > 0 ? 1 : 0;
    }
    for (int missing : result.plan().absentPositions(group)) {
      count += result.weight(missing) > 0 ? 1 : 0;
    }
    return available > 0 && !((double) available / count < result.plan().threshold(group));
  }
}
