package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.group;
import static org.meridian.scoring.TestInput.leaf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.IndexNode;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.weights.WeightSet;

/** What holds for every method, whatever the data. */
class ScoringProperties {

  private static final int ROWS = 9;
  private static final int LEAVES = 5;
  private static final IndexNode TREE =
      group(
          "index",
          group("x", 2, leaf("l0", 1), leaf("l1", 2), leaf("l2", 3)),
          group("y", 1, leaf("l3", 1), leaf("l4", 1)));

  /** Random columns, some cells missing, the last two leaves reversed. */
  private static double[][] cells(long seed, double gaps) {
    Random random = new Random(seed);
    double[][] cells = new double[LEAVES][ROWS];
    for (double[] column : cells) {
      for (int row = 0; row < ROWS; row++) {
        column[row] = random.nextDouble() < gaps ? Double.NaN : 1 + random.nextInt(40) / 4.0;
      }
    }
    return cells;
  }

  private static IndexInput input(double[][] cells) {
    TestInput input = new TestInput();
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      input.with("l" + leaf, leaf < 3 ? 1 : -1, cells[leaf]);
    }
    return input.build(TREE);
  }

  private static IndexResult evaluate(double[][] cells, IndexSettings settings) {
    return new IndexEngine().evaluate(input(cells), settings);
  }

  private static IndexSettings settings(String normalisation, String aggregation) {
    return IndexSettings.DEFAULT
        .withNormalisation(Normalisation.parse(normalisation))
        .withAggregation(Aggregation.parse(aggregation))
        .withMissing(MissingDataPolicy.of(0.4));
  }

  @Provide
  Arbitrary<String> normalisations() {
    return Arbitraries.of(
        "minmax",
        "minmax1",
        "zscore",
        "rank",
        "borda",
        "percentile",
        "distmax",
        "logminmax",
        "goalposts:0:12:100",
        "distref:r3",
        "disttarget:5");
  }

  @Provide
  Arbitrary<String> aggregations() {
    return Arbitraries.of(
        "arithmetic",
        "geometric",
        "harmonic",
        "power:2",
        "power:0.5",
        "power:-2",
        "minimum",
        "copeland",
        "mpi");
  }

  @Provide
  Arbitrary<String> monotoneAggregations() {
    return Arbitraries.of(
        "arithmetic", "geometric", "harmonic", "power:2", "power:0.5", "minimum", "copeland");
  }

  @Provide
  Arbitrary<String> means() {
    return Arbitraries.of("arithmetic", "geometric", "harmonic", "power:2", "power:0.5", "minimum");
  }

  @Property(tries = 200, seed = "20210601")
  void scaledWeightsChangeNothing(
      @ForAll @IntRange(max = 100_000) int seed,
      @ForAll("normalisations") String normalisation,
      @ForAll("aggregations") String aggregation,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    IndexSettings settings = settings(normalisation, aggregation);
    Map<String, Double> scaled = new HashMap<>();
    Map.of("l0", 1.0, "l1", 2.0, "l2", 3.0).forEach((id, w) -> scaled.put(id, w * factor));
    double[][] cells = cells(seed, 0.15);
    double[] plain = evaluate(cells, settings).scores(0);
    double[] other = evaluate(cells, settings.withWeights(new WeightSet(scaled))).scores(0);
    assertThat(other).containsExactly(plain, within(1e-9));
  }

  @Property(tries = 100, seed = "20210601")
  void weightsScaledByAPowerOfTwoChangeNotABit(@ForAll @IntRange(max = 100_000) int seed) {
    IndexSettings settings = settings("minmax", "arithmetic");
    WeightSet doubled = new WeightSet(Map.of("l0", 2.0, "l1", 4.0, "l2", 6.0));
    double[][] cells = cells(seed, 0.15);
    assertThat(evaluate(cells, settings.withWeights(doubled)).scores(0))
        .containsExactly(evaluate(cells, settings).scores(0));
  }

  @Property(tries = 200, seed = "20210601")
  void theOrderOfRowsChangesNothing(
      @ForAll @IntRange(max = 100_000) int seed,
      @ForAll("normalisations") String normalisation,
      @ForAll("aggregations") String aggregation) {
    double[][] cells = cells(seed, 0.15);
    double[][] turned = new double[LEAVES][ROWS];
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      for (int row = 0; row < ROWS; row++) {
        turned[leaf][ROWS - 1 - row] = cells[leaf][row];
      }
    }
    // the reference city moves along
    String moved = normalisation.replace("r3", "r" + (ROWS - 1 - 3));
    double[] plain = evaluate(cells, settings(normalisation, aggregation)).scores(0);
    double[] other = evaluate(turned, settings(moved, aggregation)).scores(0);
    for (int row = 0; row < ROWS; row++) {
      assertThat(other[ROWS - 1 - row]).isEqualTo(plain[row], within(1e-12));
    }
  }

  @Property(tries = 300, seed = "20210601")
  void aBetterValueNeverWorsensItsOwnScore(
      @ForAll @IntRange(max = 100_000) int seed,
      @ForAll("monotoneAggregations") String aggregation,
      @ForAll @IntRange(max = LEAVES - 1) int leaf,
      @ForAll @IntRange(max = ROWS - 1) int row,
      @ForAll @DoubleRange(min = 0, max = 3) double gain) {
    // posts do not move with the data, so nobody else's score does either
    IndexSettings settings =
        settings("goalposts:0:20:100", aggregation).withMissing(MissingDataPolicy.of(0));
    double[][] cells = cells(seed, 0);
    double before = evaluate(cells, settings).score(row);
    cells[leaf][row] += leaf < 3 ? gain : -gain;
    double after = evaluate(cells, settings).score(row);
    assertThat(after).isGreaterThanOrEqualTo(before - 1e-9);
  }

  @Property(tries = 200, seed = "20210601")
  void normalisationsKeepTheOrderOfDirectedValues(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll("normalisations") String normalisation) {
    double[][] cells = cells(seed, 0.15);
    IndexResult result = evaluate(cells, settings(normalisation, "arithmetic"));
    int[] leaves = result.structure().leaves();
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      int sign = leaf < 3 ? 1 : -1;
      double[] scores = result.normalised(leaves[leaf]);
      for (int row = 1; row < ROWS; row++) {
        if (cells[leaf][row] * sign > cells[leaf][row - 1] * sign && !Double.isNaN(scores[row])) {
          assertThat(scores[row]).isGreaterThanOrEqualTo(scores[row - 1]);
        }
      }
    }
  }

  @Property(tries = 200, seed = "20210601")
  void harmonicIsAtMostGeometricIsAtMostArithmetic(@ForAll @IntRange(max = 100_000) int seed) {
    double[][] cells = cells(seed, 0.15);
    double[][] means = new double[4][];
    List<String> methods = List.of("minimum", "harmonic", "geometric", "arithmetic");
    for (int i = 0; i < means.length; i++) {
      means[i] = evaluate(cells, settings("minmax1", methods.get(i))).scores(0);
    }
    for (int row = 0; row < ROWS; row++) {
      for (int i = 1; i < means.length; i++) {
        if (!Double.isNaN(means[i][row])) {
          assertThat(means[i][row]).isGreaterThanOrEqualTo(means[i - 1][row] - 1e-9);
        }
      }
    }
  }

  @Property(tries = 100, seed = "20210601")
  void powerMeansOfOrderOneAndMinusOneAreTheKnownOnes(@ForAll @IntRange(max = 100_000) int seed) {
    double[][] cells = cells(seed, 0.15);
    assertThat(evaluate(cells, settings("minmax", "power:1")).scores(0))
        .containsExactly(evaluate(cells, settings("minmax", "arithmetic")).scores(0));
    assertThat(evaluate(cells, settings("minmax1", "power:-1")).scores(0))
        .containsExactly(evaluate(cells, settings("minmax1", "harmonic")).scores(0), within(1e-9));
  }

  @Property(tries = 150, seed = "20210601")
  void aNodeOfWeightZeroChangesNothing(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll("aggregations") String aggregation) {
    IndexSettings settings = settings("minmax1", aggregation);
    double[][] cells = cells(seed, 0.15);
    double[][] emptied = cells.clone();
    emptied[1] = IntStream.range(0, ROWS).mapToDouble(row -> 100 - row * row).toArray();
    WeightSet without = WeightSet.PUBLISHED.with("l1", 0);
    assertThat(evaluate(cells, settings.withWeights(without)).scores(0))
        .containsExactly(evaluate(emptied, settings.withWeights(without)).scores(0));
  }

  @Property(tries = 150, seed = "20210601")
  void scoresStayWithinTheScaleOfTheirChildren(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll("means") String aggregation) {
    double[] scores = evaluate(cells(seed, 0.15), settings("minmax1", aggregation)).scores(0);
    for (double score : scores) {
      assertThat(Double.isNaN(score) || score >= 1 - 1e-9 && score <= 100 + 1e-9).isTrue();
    }
  }

  @Property(tries = 100, seed = "20210601")
  void copelandScoresAddUpToZero(@ForAll @IntRange(max = 100_000) int seed) {
    double[] scores = evaluate(cells(seed, 0.15), settings("minmax", "copeland")).scores(1);
    double sum = 0;
    for (double score : scores) {
      sum += Double.isNaN(score) ? 0 : score;
      assertThat(Double.isNaN(score) || Math.abs(score) <= ROWS - 1).isTrue();
    }
    assertThat(sum).isZero();
  }

  @Property(tries = 100, seed = "20210601")
  void minMaxForgetsUnitAndOrigin(
      @ForAll @IntRange(max = 100_000) int seed,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
      @ForAll @DoubleRange(min = -100, max = 100) double shift) {
    double[][] cells = cells(seed, 0.15);
    double[][] moved = cells(seed, 0.15);
    for (double[] column : moved) {
      for (int row = 0; row < ROWS; row++) {
        column[row] = column[row] * factor + shift;
      }
    }
    for (String method : List.of("minmax", "zscore", "rank", "distmax", "logminmax")) {
      assertThat(evaluate(moved, settings(method, "arithmetic")).scores(0))
          .containsExactly(evaluate(cells, settings(method, "arithmetic")).scores(0), within(1e-8));
    }
  }

  @Property(tries = 150, seed = "20210601")
  void contributionsAddUpToTheScore(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll("normalisations") String normalisation) {
    IndexResult result = evaluate(cells(seed, 0.15), settings(normalisation, "arithmetic"));
    for (int row = 0; row < ROWS; row++) {
      int city = row;
      double sum =
          IntStream.of(result.structure().leaves())
              .mapToDouble(leaf -> result.contribution(city, leaf))
              .sum();
      assertThat(sum).isEqualTo(result.score(row), within(1e-9));
    }
  }

  @Property(tries = 150, seed = "20210601")
  void aWorkspaceRemembersNothingThatShows(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll("aggregations") String aggregation) {
    ScorePlan plan =
        new IndexEngine().plan(input(cells(seed, 0.15)), settings("minmax1", aggregation));
    Random random = new Random(seed);
    ScoreBuffers used = plan.workspace();
    double[] weights = plan.weights(WeightSet.PUBLISHED);
    for (int round = 0; round < 4; round++) {
      weights[random.nextInt(weights.length)] = random.nextInt(4);
      plan.evaluate(weights, used);
    }
    ScoreBuffers fresh = plan.workspace();
    plan.evaluate(weights, fresh);
    for (int node = 0; node < weights.length; node++) {
      assertThat(used.scores(node)).containsExactly(fresh.scores(node));
    }
  }
}
