package org.meridian.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.normalisation.GoalpostScale;

/** Builds small inputs in a line or two. */
public final class TestInput {

  public static final double NA = Double.NaN;

  private final List<String> ids = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final List<Integer> directions = new ArrayList<>();

  public static IndexNode leaf(String id) {
    return IndexNode.leaf(id, LocalText.same(id), 1);
  }

  public static IndexNode leaf(String id, double weight) {
    return IndexNode.leaf(id, LocalText.same(id), weight);
  }

  public static IndexNode group(String id, IndexNode... children) {
    return group(id, 1, children);
  }

  public static IndexNode group(String id, double weight, IndexNode... children) {
    return IndexNode.group(id, LocalText.same(id), weight, List.of(children));
  }

  public TestInput with(String id, double... values) {
    return with(id, 1, values);
  }

  public TestInput with(String id, int direction, double[] values) {
    ids.add(id);
    columns.add(values);
    directions.add(direction);
    return this;
  }

  /** The input for a tree; rows are called r0, r1 and so on. */
  public IndexInput build(IndexNode root) {
    IndexStructure structure = new IndexStructure(root);
    double[][] raw = new double[structure.size()][];
    int[] signs = new int[structure.size()];
    Arrays.fill(signs, 1);
    for (int i = 0; i < ids.size(); i++) {
      int node = structure.position(ids.get(i)).orElseThrow();
      raw[node] = columns.get(i);
      signs[node] = directions.get(i);
    }
    int rows = columns.getFirst().length;
    return new IndexInput(
        structure, raw, signs, IntStream.range(0, rows).mapToObj(row -> "r" + row).toList());
  }

  /** An index of leaves only, which keep the order they were added in. */
  public IndexInput flat() {
    return build(group("index", ids.stream().map(TestInput::leaf).toArray(IndexNode[]::new)));
  }

  /** Settings under which values of 0..1 pass through normalisation unchanged. */
  public static IndexSettings plain() {
    return IndexSettings.DEFAULT.withNormalisation(new GoalpostScale(0, 1000, 1000));
  }

  public static double[] column(double... values) {
    return values;
  }
}
