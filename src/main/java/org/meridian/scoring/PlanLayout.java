package org.meridian.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.meridian.model.ColumnChecks;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.aggregation.PowerMeans;

/** Works out which nodes of a tree join which others. */
final class PlanLayout {

  private PlanLayout() {}

  /** Nodes that have data below them and are no sources, those below before those above. */
  static int[] groups(IndexInput input) {
    int size = input.structure().size();
    return IntStream.range(0, size)
        .map(i -> size - 1 - i)
        .filter(node -> input.isFed(node) && !input.isSource(node))
        .toArray();
  }

  /**
   * Which nodes can take part: sources that could be scaled, and nodes above such. A column without
   * a scale, as a constant one, is left out like a node of weight 0.
   *
   * @param sources normalised columns by node position; null where a node is no source
   */
  static boolean[] scaled(IndexStructure structure, double[][] sources) {
    boolean[] scaled = new boolean[sources.length];
    for (int node = sources.length - 1; node >= 0; node--) {
      scaled[node] = sources[node] != null && ColumnChecks.hasAny(sources[node]);
      for (int n = 0; n < structure.childCount(node) && sources[node] == null; n++) {
        scaled[node] |= scaled[structure.child(node, n)];
      }
    }
    return scaled;
  }

  /** For each node that is no source its children that can take part; nothing for all others. */
  static int[][] members(IndexStructure structure, double[][] sources, boolean[] scaled) {
    int[][] members = new int[structure.size()][];
    for (int node = 0; node < members.length; node++) {
      members[node] =
          sources[node] == null
              ? Arrays.stream(structure.children(node)).filter(child -> scaled[child]).toArray()
              : new int[0];
    }
    return members;
  }

  /** For each node that joins others its children that are missing for all rows. */
  static int[][] absent(IndexInput input) {
    int[][] absent = new int[input.structure().size()][];
    for (int node = 0; node < absent.length; node++) {
      boolean joins = input.isFed(node) && !input.isSource(node);
      int[] children = joins ? input.structure().children(node) : new int[0];
      absent[node] = Arrays.stream(children).filter(input::isAwaited).toArray();
    }
    return absent;
  }

  /** Which sources have a value in every row. */
  static boolean[] complete(double[][] sources) {
    boolean[] complete = new boolean[sources.length];
    for (int node = 0; node < sources.length; node++) {
      double[] column = sources[node];
      complete[node] = column != null && ColumnChecks.countPresent(column) == column.length;
    }
    return complete;
  }

  /** What a mean averages in place of a source's scores; null for a node that is none. */
  static double[] transform(PowerMeans mean, double[] source) {
    if (source == null || mean.exponent() == 1) {
      return source;
    }
    double[] transformed = new double[source.length];
    mean.transformAll(source, transformed);
    return transformed;
  }
}
