package org.meridian.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** At which radius places come into one cluster. */
public final class JoinSearch {

  private final Branches branches;
  private final ReachabilityTree tree;

  /** Searches the radii of these branches. */
  public JoinSearch(Branches branches) {
    this.branches = branches;
    tree = branches.tree();
  }

  /**
   * The least radius in kilometres at which all of some places are in one cluster, as cores or
   * border cities; empty where there is none.
   */
  public OptionalDouble togetherKm(List<Integer> places) {
    TreeSet<Double> radii = new TreeSet<>();
    for (int edge = 0; edge < tree.edges(); edge++) {
      radii.add(tree.edgeKm(edge));
    }
    for (int place : places) {
      radii.add(tree.attachKm(place));
    }
    return radii.stream()
        .filter(Double::isFinite)
        .mapToDouble(Double::doubleValue)
        .filter(km -> areTogether(places, km))
        .findFirst();
  }

  /** Whether all of some places are in one cluster at a radius. */
  public boolean areTogether(List<Integer> places, double km) {
    int branch = branchAt(places.getFirst(), km);
    return branch >= 0 && places.stream().allMatch(place -> branchAt(place, km) == branch);
  }

  private int branchAt(int place, double km) {
    CoreDistances cores = tree.cores();
    int core = cores.isCore(place, km) ? place : cores.nearestCore(place, km);
    return core < 0 ? -1 : branches.at(core, km);
  }

  /**
   * How far some places are apart by themselves: the longest leg of the shortest net that joins
   * them, in kilometres; 0 for one.
   */
  public double aloneKm(List<Integer> places) {
    double[] nearest = new double[places.size()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    nearest[0] = 0;
    double longest = 0;
    for (int round = 0; round < nearest.length; round++) {
      int next = -1;
      for (int at = 0; at < nearest.length; at++) {
        boolean isLeft = !Double.isNaN(nearest[at]);
        next = isLeft && (next < 0 || nearest[at] < nearest[next]) ? at : next;
      }
      longest = Math.max(longest, nearest[next]);
      nearest[next] = Double.NaN;
      for (int at = 0; at < nearest.length; at++) {
        if (!Double.isNaN(nearest[at])) {
          double km = tree.places().distanceKm(places.get(next), places.get(at));
          nearest[at] = Math.min(nearest[at], km);
        }
      }
    }
    return longest;
  }
}
