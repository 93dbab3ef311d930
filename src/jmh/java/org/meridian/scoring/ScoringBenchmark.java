package org.meridian.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.MinMax;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast scores and ranks follow the weights. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class ScoringBenchmark {

  private static final int WEIGHT_SETS = 64;

  /** Rows, nodes below the index, indicators below each of them. */
  @Param({"516,8,5", "10000,10,10", "132870,2,5"})
  public String size;

  /** How the children of each node are joined. */
  @Param({"arithmetic", "geometric"})
  public String aggregation;

  private ScorePlan plan;
  private ScoreBuffers workspace;
  private double[][] weights;
  private int[] leaves;
  private int[] ranks;
  private int execution;

  /** Makes the data. */
  @Setup
  public void prepare() {
    int[] sizes = IntStream.of(0, 1, 2).map(i -> Integer.parseInt(size.split(",")[i])).toArray();
    plan = new IndexEngine().plan(input(sizes), settings());
    workspace = plan.workspace();
    ranks = new int[sizes[0]];
    leaves = plan.structure().leaves();
    Random random = new Random(1);
    weights = new double[WEIGHT_SETS][];
    for (int set = 0; set < WEIGHT_SETS; set++) {
      weights[set] = random.doubles(plan.structure().size(), 0.5, 1.5).toArray();
    }
  }

  private IndexSettings settings() {
    return IndexSettings.DEFAULT
        .withNormalisation(new MinMax(1, 100))
        .withAggregation(Aggregation.parse(aggregation));
  }

  private static IndexInput input(int[] sizes) {
    List<IndexNode> dimensions = new ArrayList<>();
    for (int d = 0; d < sizes[1]; d++) {
      List<IndexNode> indicators = new ArrayList<>();
      for (int i = 0; i < sizes[2]; i++) {
        indicators.add(IndexNode.leaf("i" + d + "-" + i, LocalText.EMPTY, 1));
      }
      dimensions.add(IndexNode.group("d" + d, LocalText.EMPTY, 1, indicators));
    }
    IndexStructure structure =
        new IndexStructure(IndexNode.group("index", LocalText.EMPTY, 1, dimensions));
    Random random = new Random(2);
    double[][] raw = new double[structure.size()][];
    for (int leaf : structure.leaves()) {
      raw[leaf] = random.doubles(sizes[0]).toArray();
    }
    int[] directions = IntStream.range(0, structure.size()).map(node -> 1).toArray();
    return new IndexInput(
        structure,
        raw,
        directions,
        IntStream.range(0, sizes[0]).mapToObj(row -> "row-" + row).toList());
  }

  /** All weights changed: scores only. */
  @Benchmark
  public double[] scores() {
    plan.evaluate(weights[execution++ % WEIGHT_SETS], workspace);
    return workspace.scores(IndexStructure.ROOT);
  }

  /** All weights changed: scores and ranks. */
  @Benchmark
  public int[] scoresAndRanks() {
    plan.evaluate(weights[execution++ % WEIGHT_SETS], workspace);
    workspace.ranks(ranks);
    return ranks;
  }

  /** One weight changed, as a slider does: scores and ranks. */
  @Benchmark
  public int[] oneWeight() {
    double[] moved = weights[0];
    moved[leaves[0]] = 0.5 + (execution++ % WEIGHT_SETS) / (double) WEIGHT_SETS;
    plan.evaluate(moved, workspace);
    workspace.ranks(ranks);
    return ranks;
  }
}
