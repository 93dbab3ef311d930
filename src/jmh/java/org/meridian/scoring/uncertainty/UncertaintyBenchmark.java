package org.meridian.scoring.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexSettings;
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

/** How fast ranks are computed under many random weights, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class UncertaintyBenchmark {

  /** Rows, nodes below the index, indicators below each of them, replicates. */
  @Param({"51,7,7,1000", "516,8,5,1000", "516,8,5,100000"})
  public String size;

  private UncertaintyStudy study;
  private int replicates;

  /** Makes the data. */
  @Setup
  public void prepare() {
    int[] sizes = Arrays.stream(size.split(",")).mapToInt(Integer::parseInt).toArray();
    replicates = sizes[3];
    study =
        UncertaintyStudy.of(
            new IndexEngine().evaluate(input(sizes), IndexSettings.DEFAULT),
            UncertaintyChoices.of(new WeightVariation.RelativeSpread(0.25), 1));
  }

  private static IndexInput input(int[] sizes) {
    List<IndexNode> dimensions = new ArrayList<>();
    for (int d = 0; d < sizes[1]; d++) {
      List<IndexNode> leaves = new ArrayList<>();
      for (int n = 0; n < sizes[2]; n++) {
        String id = d + "-" + n;
        leaves.add(IndexNode.leaf(id, LocalText.same(id), 1));
      }
      dimensions.add(IndexNode.group("d" + d, LocalText.same("d" + d), 1, leaves));
    }
    IndexStructure structure =
        new IndexStructure(IndexNode.group("index", LocalText.same("index"), 1, dimensions));
    Random random = new Random(1);
    double[][] raw = new double[structure.size()][];
    for (int leaf : structure.leaves()) {
      raw[leaf] = random.doubles(sizes[0]).toArray();
    }
    int[] directions = new int[structure.size()];
    Arrays.fill(directions, 1);
    return new IndexInput(
        structure, raw, directions, IntStream.range(0, sizes[0]).mapToObj(i -> "c" + i).toList());
  }

  /** All replicates once. */
  @Benchmark
  public Object study() {
    return study.run(replicates, ParallelSteps.allCores(), ProgressMonitor.NONE);
  }
}
