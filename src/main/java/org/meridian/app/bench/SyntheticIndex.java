package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.IndexInput;

/** Made-up data of any size for benchmarks: the same from the same numbers. */
final class SyntheticIndex {

  private static final long SEED = 2021;

  private SyntheticIndex() {}

  /**
   * An index of log-normal indicators.
   *
   * @param rows how many cities or links
   * @param dimensions how many nodes stand below the index
   * @param indicators how many indicators stand below each of them
   */
  static IndexInput input(int rows, int dimensions, int indicators) {
    IndexStructure structure = new IndexStructure(tree(dimensions, indicators));
    Random random = new Random(SEED);
    double[][] raw = new double[structure.size()][];
    int[] directions = new int[structure.size()];
    for (int node = 0; node < raw.length; node++) {
      directions[node] = 1;
      if (structure.childCount(node) == 0) {
        raw[node] = random.doubles(rows).map(u -> -Math.log(1 - u)).toArray();
      }
    }
    List<String> ids = IntStream.range(0, rows).mapToObj(row -> "row-" + row).toList();
    return new IndexInput(structure, raw, directions, ids);
  }

  private static IndexNode tree(int dimensions, int indicators) {
    List<IndexNode> nodes = new ArrayList<>();
    for (int d = 0; d < dimensions; d++) {
      List<IndexNode> leaves = new ArrayList<>();
      for (int i = 0; i < indicators; i++) {
        leaves.add(IndexNode.leaf("i" + d + "-" + i, LocalText.EMPTY, 1));
      }
      nodes.add(IndexNode.group("d" + d, LocalText.EMPTY, 1, leaves));
    }
    return IndexNode.group("index", LocalText.EMPTY, 1, nodes);
  }

  /** Sets of weights of all nodes, 0.5 to 1.5. */
  static double[][] weights(IndexStructure structure, int sets) {
    Random random = new Random(SEED);
    double[][] weights = new double[sets][];
    for (int set = 0; set < sets; set++) {
      weights[set] = random.doubles(structure.size(), 0.5, 1.5).toArray();
    }
    return weights;
  }

  /** The first set again and again, but for the weight of one leaf, which moves like a slider. */
  static double[][] oneWeightMoved(IndexStructure structure, int sets) {
    double[] start = weights(structure, 1)[0];
    double[][] weights = new double[sets][];
    for (int set = 0; set < sets; set++) {
      weights[set] = start.clone();
      weights[set][structure.leaves()[0]] = 0.5 + (double) set / sets;
    }
    return weights;
  }
}
