package org.meridian.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.meridian.model.Columns;
import org.meridian.model.IndexStructure;

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

  /** For each such node its children that have data; nothing for all others. */
  static int[][] members(IndexInput input) {
    IndexStructure structure = input.structure();
    int[][] members = new int[structure.size()][];
    for (int node = 0; node < members.length; node++) {
      members[node] =
          input.isSource(node)
              ? new int[0]
              : Arrays.stream(structure.children(node)).filter(input::isFed).toArray();
    }
    return members;
  }

  /** Which sources have a value in every row. */
  static boolean[] complete(double[][] sources) {
    boolean[] complete = new boolean[sources.length];
    for (int node = 0; node < sources.length; node++) {
      double[] column = sources[node];
      complete[node] = column != null && Columns.countPresent(column) == column.length;
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
