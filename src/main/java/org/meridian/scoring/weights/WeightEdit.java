package org.meridian.scoring.weights;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.basis.PowerScaling;

/**
 * Changes of weights as a person makes them: in percent of a group of siblings, which always totals
 * 100. Pure functions.
 */
public final class WeightEdit {

  private WeightEdit() {}

  /**
   * The percentages of a group, in the order of the children; equal ones if all weigh 0.
   *
   * @param parent the position of the node above the group
   */
  public static double[] percentages(IndexStructure structure, WeightSet weights, int parent) {
    double[] shares = new double[structure.childCount(parent)];
    for (int n = 0; n < shares.length; n++) {
      shares[n] = weights.weight(structure.node(structure.child(parent, n)));
    }
    shares = PowerScaling.summable(shares);
    double sum = Arrays.stream(shares).sum();
    for (int n = 0; n < shares.length; n++) {
      shares[n] = sum > 0 ? 100 * shares[n] / sum : 100.0 / shares.length;
    }
    return shares;
  }

  /** The percentage of a node in its group; 100 for the root. */
  public static double percentage(IndexStructure structure, WeightSet weights, String node) {
    int position = requirePosition(structure, node);
    if (position == IndexStructure.ROOT) {
      return 100;
    }
    int parent = structure.parent(position);
    return percentages(structure, weights, parent)[indexOf(structure, parent, position)];
  }

  /**
   * Sets one percentage. The edited node keeps exactly the value asked for; its unlocked siblings
   * share what is left in proportion to what they had, or equally if they had nothing. What locked
   * siblings hold cannot be taken: the value is clamped to what they leave, and if every sibling is
   * locked it is what they leave.
   *
   * @param locked ids of nodes that keep their percentage; the edited node's own lock is ignored
   * @param node the id of the edited node
   * @param percent 0..100; clamped
   * @return weights in which the whole group is set, in percent
   */
  public static WeightSet edit(
      IndexStructure structure,
      WeightSet weights,
      Set<String> locked,
      String node,
      double percent) {
    int position = requirePosition(structure, node);
    if (position == IndexStructure.ROOT || Double.isNaN(percent)) {
      return weights;
    }
    int parent = structure.parent(position);
    int edited = indexOf(structure, parent, position);
    double[] shares = percentages(structure, weights, parent);
    boolean[] free = free(structure, parent, locked, edited);
    share(shares, free, edited, percent);
    return set(structure, weights, parent, shares);
  }

  private static boolean[] free(
      IndexStructure structure, int parent, Set<String> locked, int edited) {
    boolean[] free = new boolean[structure.childCount(parent)];
    for (int n = 0; n < free.length; n++) {
      free[n] = n != edited && !locked.contains(structure.node(structure.child(parent, n)).id());
    }
    return free;
  }

  private static void share(double[] shares, boolean[] free, int edited, double percent) {
    double held = 0;
    double loose = 0;
    int count = 0;
    for (int n = 0; n < shares.length; n++) {
      if (free[n]) {
        loose += shares[n];
        count++;
      } else if (n != edited) {
        held += shares[n];
      }
    }
    double room = Math.max(0, 100 - held);
    shares[edited] = count == 0 ? room : Math.clamp(percent, 0, room);
    double rest = room - shares[edited];
    for (int n = 0; n < shares.length; n++) {
      if (free[n]) {
        shares[n] = loose > 0 ? rest * (shares[n] / loose) : rest / count;
      }
    }
  }

  /** Gives all children of a node the same weight. */
  public static WeightSet equal(IndexStructure structure, WeightSet weights, String parent) {
    int position = requirePosition(structure, parent);
    double[] shares = new double[structure.childCount(position)];
    Arrays.fill(shares, 100.0 / shares.length);
    return set(structure, weights, position, shares);
  }

  /** Gives all nodes of the tree the same weight as their siblings. */
  public static WeightSet allEqual(IndexStructure structure) {
    Map<String, Double> equal = new HashMap<>();
    for (IndexNode node : structure.nodes()) {
      equal.put(node.id(), 1.0);
    }
    return new WeightSet(equal);
  }

  /** Gives all children of a node their published weights. */
  public static WeightSet reset(IndexStructure structure, WeightSet weights, String parent) {
    int position = requirePosition(structure, parent);
    return weights.without(
        structure.node(position).children().stream().map(IndexNode::id).toList());
  }

  private static WeightSet set(
      IndexStructure structure, WeightSet weights, int parent, double[] shares) {
    Map<String, Double> changed = new LinkedHashMap<>();
    for (int n = 0; n < shares.length; n++) {
      changed.put(structure.node(structure.child(parent, n)).id(), shares[n]);
    }
    return weights.withAll(changed);
  }

  private static int indexOf(IndexStructure structure, int parent, int position) {
    int n = 0;
    while (structure.child(parent, n) != position) {
      n++;
    }
    return n;
  }

  private static int requirePosition(IndexStructure structure, String node) {
    return structure
        .position(node)
        .orElseThrow(() -> new IllegalArgumentException("no node is called " + node));
  }
}
