package org.meridian.scenario.comparison.cause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.flow.CityInput;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.InputMix;
import org.meridian.scoring.weights.WeightSet;

/**
 * What a side is made of, over the cities of both sides.
 *
 * @param structure its tree
 * @param data its values, also of cities that it leaves out; a city that its dataset lacks has the
 *     values of the other side, so that only membership tells them apart
 * @param methods its methods
 * @param weights of all nodes
 * @param members whether each city takes part
 */
record SideMaterial(
    IndexStructure structure,
    IndexInput data,
    IndexSettings methods,
    WeightSet weights,
    boolean[] members) {

  static SideMaterial of(
      ScoredSide side, ScoredSide other, List<CityJoin.CityPair> pairs, boolean isA) {
    int[] rows = pairs.stream().mapToInt(pair -> isA ? pair.a() : pair.b()).toArray();
    int[] otherRows = pairs.stream().mapToInt(pair -> isA ? pair.b() : pair.a()).toArray();
    List<String> ids =
        pairs.stream()
            .map(
                pair ->
                    pair.a() == CityJoin.NONE
                        ? idOfB(side, other, pair, isA)
                        : idOfA(side, other, pair, isA))
            .toList();
    boolean[] members = new boolean[rows.length];
    for (int row = 0; row < rows.length; row++) {
      members[row] = rows[row] != CityJoin.NONE && !side.result().isExcluded(rows[row]);
    }
    IndexStructure structure = side.dataset().structure();
    return new SideMaterial(
        structure,
        InputMix.filled(input(side.result()), rows, input(other.result()), otherRows, ids),
        side.result().scenario().settings().withWeights(WeightSet.PUBLISHED),
        explicit(side.result().scenario().settings().weights(), structure),
        members);
  }

  private static String idOfA(
      ScoredSide side, ScoredSide other, CityJoin.CityPair pair, boolean isA) {
    return (isA ? side : other).cities().get(pair.a()).id();
  }

  private static String idOfB(
      ScoredSide side, ScoredSide other, CityJoin.CityPair pair, boolean isA) {
    return (isA ? other : side).cities().get(pair.b()).id();
  }

  /** The values before a scenario takes cities out. */
  private static IndexInput input(ScenarioResult result) {
    return result.scenario().cities().excludedIds().isEmpty()
        ? result.cities().input()
        : CityInput.of(result.dataset(), result.scenario().year(), result.links().links());
  }

  private static WeightSet explicit(WeightSet weights, IndexStructure structure) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (IndexNode node : structure.nodes()) {
      all.put(node.id(), weights.weight(node));
    }
    return new WeightSet(all);
  }

  /** Whether two trees have the same nodes under the same parents, whatever their order. */
  static boolean isSameTree(IndexStructure one, IndexStructure other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int node = 0; node < one.size(); node++) {
      String id = one.node(node).id();
      if (other.position(id).isEmpty()
          || !parent(one, node).equals(parent(other, other.position(id).getAsInt()))) {
        return false;
      }
    }
    return true;
  }

  private static String parent(IndexStructure structure, int node) {
    return node == IndexStructure.ROOT ? "" : structure.node(structure.parent(node)).id();
  }

  /** Whether the methods, those that the tree prescribes included, are others. */
  boolean hasOtherMethods(SideMaterial other) {
    if (!methods.equals(other.methods)) {
      return true;
    }
    for (int node = 0; node < structure.size(); node++) {
      IndexNode own = structure.node(node);
      IndexNode its = other.structure.node(other.structure.position(own.id()).orElseThrow());
      if (!own.aggregation().equals(its.aggregation())
          || !own.normalisation().equals(its.normalisation())) {
        return true;
      }
    }
    return false;
  }

  /** Whether some node weighs another share among its siblings. */
  boolean hasOtherWeights(SideMaterial other) {
    for (int node = 1; node < structure.size(); node++) {
      int its = other.structure.position(structure.node(node).id()).orElseThrow();
      if (share(node) != other.share(its)) {
        return true;
      }
    }
    return false;
  }

  private double share(int node) {
    int parent = structure.parent(node);
    double sum = 0;
    for (int n = 0; n < structure.childCount(parent); n++) {
      sum += weight(structure.child(parent, n));
    }
    return sum == 0 ? 0 : weight(node) / sum;
  }

  private double weight(int node) {
    return weights.weight(structure.node(node));
  }
}
