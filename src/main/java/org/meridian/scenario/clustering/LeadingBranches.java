package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.cluster.Branches;
import org.meridian.cluster.ClusterCut;

/**
 * Which branches stand together among the first clusters by summed score at some radius, as in the
 * key to a map, so that their colours are to differ. The radii are those of the presets, then
 * others from small to large: nothing hangs on the radius of now.
 */
final class LeadingBranches {

  /** So many clusters stand in a key. */
  private static final int FIRST = 8;

  /** No branch. */
  static final LeadingBranches NONE = new LeadingBranches();

  private static final double[] PRESETS_KM = {150, 200, 100, 365};
  private static final double LEAST_KM = 30;
  private static final double GREATEST_KM = 600;
  private static final int STEPS = 40;

  private final List<Integer> inOrder = new ArrayList<>();
  private final Map<Integer, Set<Integer>> beside = new HashMap<>();
  private int presets;

  /** Cuts the branches at each radius; O(n) for one. */
  static LeadingBranches of(Branches branches) {
    LeadingBranches leading = new LeadingBranches();
    for (double km : PRESETS_KM) {
      leading.add(first(branches, km));
    }
    leading.presets = leading.inOrder.size();
    double step = Math.pow(GREATEST_KM / LEAST_KM, 1.0 / STEPS);
    for (int at = 0; at <= STEPS; at++) {
      leading.add(first(branches, LEAST_KM * Math.pow(step, at)));
    }
    return leading;
  }

  private static List<Integer> first(Branches branches, double km) {
    ClusterCut cut = ClusterCut.at(branches, km);
    double[] sums = new double[branches.count()];
    int[] sizes = new int[sums.length];
    for (int place = 0; place < branches.tree().places().size(); place++) {
      int branch = cut.branch(place);
      if (branch >= 0) {
        sums[branch] += branches.score(place);
        sizes[branch]++;
      }
    }
    return IntStream.range(0, sums.length)
        .filter(branch -> sizes[branch] > 1)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer branch) -> -sums[branch]))
        .limit(FIRST)
        .toList();
  }

  private void add(List<Integer> together) {
    for (int branch : together) {
      Set<Integer> known = beside.get(branch);
      if (known == null) {
        known = new HashSet<>();
        beside.put(branch, known);
        inOrder.add(branch);
      }
      known.addAll(together);
    }
  }

  /** The branches that are among the first at some radius, those of the presets first. */
  List<Integer> inOrder() {
    return List.copyOf(inOrder);
  }

  /** Those that are among the first at the radius of a preset. */
  List<Integer> ofPresets() {
    return List.copyOf(inOrder.subList(0, presets));
  }

  /** Whether two branches stand among the first at one radius. */
  boolean areTogether(int one, int other) {
    return beside.getOrDefault(one, Set.of()).contains(other);
  }
}
