package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;

/** Made-up indices for tests. */
public final class SampleIndex {

  private SampleIndex() {}

  /** A flat index: leaves a, b, c... below the root, published weights given, one row a city. */
  public static IndexInput flat(double[] weights, double[][] rows) {
    List<IndexNode> leaves = new ArrayList<>();
    for (int n = 0; n < weights.length; n++) {
      leaves.add(leaf(String.valueOf((char) ('a' + n)), weights[n]));
    }
    IndexStructure structure = new IndexStructure(group("index", 1, leaves));
    double[][] raw = new double[structure.size()][];
    for (int n = 0; n < weights.length; n++) {
      int column = n;
      raw[n + 1] = Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }
    return input(structure, raw, rows.length);
  }

  /** Random scores in groups of leaves, with correlated columns and some gaps. */
  public static IndexInput random(long seed, int rows, int groups, int leavesEach, double gaps) {
    Random random = new Random(seed);
    List<IndexNode> dimensions = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      List<IndexNode> leaves = new ArrayList<>();
      for (int n = 0; n < leavesEach; n++) {
        leaves.add(leaf("g" + g + "l" + n, 1 + random.nextInt(4)));
      }
      dimensions.add(group("g" + g, 1 + random.nextInt(3), leaves));
    }
    IndexStructure structure = new IndexStructure(group("index", 1, dimensions));
    double[][] raw = new double[structure.size()][];
    double[] level = random.doubles(rows).toArray();
    for (int leaf : structure.leaves()) {
      raw[leaf] =
          IntStream.range(0, rows)
              .mapToDouble(
                  row ->
                      random.nextDouble() < gaps
                          ? Double.NaN
                          : level[row] + 2 * random.nextDouble())
              .toArray();
    }
    return input(structure, raw, rows);
  }

  /** Evaluates with min-max, arithmetic means, and a rank for every city that has any value. */
  public static IndexResult evaluate(IndexInput input) {
    return new IndexEngine()
        .evaluate(input, IndexSettings.DEFAULT.withMissing(MissingDataPolicy.of(0.3)));
  }

  private static IndexInput input(IndexStructure structure, double[][] raw, int rows) {
    int[] directions = new int[structure.size()];
    Arrays.fill(directions, 1);
    return new IndexInput(
        structure, raw, directions, IntStream.range(0, rows).mapToObj(row -> "c" + row).toList());
  }

  private static IndexNode leaf(String id, double weight) {
    return IndexNode.leaf(id, LocalText.same(id), weight);
  }

  private static IndexNode group(String id, double weight, List<IndexNode> children) {
    return IndexNode.group(id, LocalText.same(id), weight, children);
  }
}
