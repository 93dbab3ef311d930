package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.weight.WeightChange;
import org.meridian.scoring.weights.WeightEdit;
import org.meridian.scoring.weights.WeightSet;

/**
 * Turns effective weights of {@link TreeCut} back into percentages of sibling groups. Children
 * without data keep the percentage they show; the others share what those leave. A group that gets
 * nothing keeps its inner shares.
 */
final class NewWeights {

  private static final double SAME = 1e-12;

  private final TreeCut parts;
  private final WeightSet before;
  private final WeightSet set;

  NewWeights(TreeCut parts, double[] weights) {
    this.parts = parts;
    before = parts.result().settings().weights();
    WeightSet changed = before;
    for (int group : parts.groups()) {
      changed = changed.withAll(percentages(group, weights));
    }
    set = changed;
  }

  private Map<String, Double> percentages(int group, double[] weights) {
    IndexResult result = parts.result();
    IndexStructure structure = result.structure();
    double[] shown = WeightEdit.percentages(structure, before, group);
    double whole = parts.weightOf(group, weights);
    double room = 0;
    double difference = 0;
    Map<String, Double> changed = new LinkedHashMap<>();
    for (int n = 0; n < shown.length; n++) {
      room += result.takesPart(structure.child(group, n)) ? shown[n] : 0;
    }
    for (int n = 0; n < shown.length; n++) {
      int child = structure.child(group, n);
      double share = whole > 0 ? parts.weightOf(child, weights) / whole : result.share(child);
      double percent = result.takesPart(child) ? room * share : shown[n];
      difference = Math.max(difference, Math.abs(percent - shown[n]));
      changed.put(structure.node(child).id(), percent);
    }
    return difference > SAME ? changed : Map.of();
  }

  /** The weights to apply. */
  WeightSet set() {
    return set;
  }

  /** What happens to each participating node down to the cut. */
  List<WeightChange> changes(IndexResult then) {
    IndexResult now = parts.result();
    IndexStructure structure = now.structure();
    List<WeightChange> changes = new ArrayList<>();
    for (int group : parts.groups()) {
      double[] old = WeightEdit.percentages(structure, before, group);
      double[] fresh = WeightEdit.percentages(structure, set, group);
      for (int n = 0; n < old.length; n++) {
        int child = structure.child(group, n);
        if (now.takesPart(child)) {
          changes.add(
              new WeightChange(
                  child,
                  old[n],
                  fresh[n],
                  100 * now.effectiveWeight(child),
                  100 * then.effectiveWeight(child)));
        }
      }
    }
    changes.sort(Comparator.comparingInt(WeightChange::node));
    return changes;
  }
}
