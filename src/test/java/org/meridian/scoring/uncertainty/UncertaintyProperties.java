package org.meridian.scoring.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.SampleIndex;
import org.meridian.scoring.ranking.CityRanking;

class UncertaintyProperties {

  @Property(tries = 20, seed = "41")
  void theNumberOfThreadsDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int threads, @ForAll boolean simplex) {
    UncertaintyStudy study = study(seed, simplex);
    UncertaintyResult alone = study.run(200, 1, ProgressMonitor.NONE).orElseThrow();
    assertSame(alone, study.run(200, threads, ProgressMonitor.NONE).orElseThrow());
  }

  @Property(tries = 20, seed = "41")
  void anExtendedStudyEqualsOneMadeAtOnce(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int first) {
    UncertaintyStudy study = study(seed, true);
    UncertaintyResult quick = study.run(first, 2, ProgressMonitor.NONE).orElseThrow();
    UncertaintyResult all = study.extend(quick, 300, 2, ProgressMonitor.NONE).orElseThrow();
    assertSame(study.run(300, 1, ProgressMonitor.NONE).orElseThrow(), all);
    assertThat(quick.replicates()).isEqualTo(first);
  }

  private static UncertaintyStudy study(long seed, boolean simplex) {
    IndexResult nominal = SampleIndex.evaluate(SampleIndex.random(seed, 25, 3, 3, 0.1));
    WeightVariation variation =
        simplex ? new WeightVariation.WholeSimplex() : new WeightVariation.RelativeSpread(0.3);
    return UncertaintyStudy.of(nominal, UncertaintyChoices.of(variation, seed));
  }

  private static void assertSame(UncertaintyResult one, UncertaintyResult other) {
    assertThat(one.replicates()).isEqualTo(other.replicates());
    for (int row = 0; row < one.rows(); row++) {
      assertThat(one.ranked(row)).isEqualTo(other.ranked(row));
      for (int top = 1; top <= one.rows(); top++) {
        assertThat(one.frequencyInTop(row, top)).isEqualTo(other.frequencyInTop(row, top));
      }
      assertThat(one.mean(row)).isEqualTo(other.mean(row));
    }
  }

  @Property(tries = 100, seed = "41")
  void quantilesAgreeWithSortingTheRanks(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int replicates,
      @ForAll @DoubleRange(min = 0, max = 1) double p) {
    int[] ranks = new Random(seed).ints(replicates, 1, 21).toArray();
    RankCounts counts = new RankCounts(20);
    for (int rank : ranks) {
      int[] all = new int[20];
      all[0] = rank;
      counts.add(all);
    }
    UncertaintyResult result =
        new UncertaintyResult(ranks.length, CityRanking.of(new double[20]), counts, List.of());
    int[] sorted = ranks.clone();
    Arrays.sort(sorted);
    double h = (sorted.length - 1) * p;
    int low = (int) Math.floor(h);
    int high = Math.min(sorted.length - 1, low + 1);
    double expected = sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    assertThat(result.quantile(0, p)).isCloseTo(expected, within(1e-9));
  }

  @Property(tries = 100, seed = "41")
  void ranksAreCountedAlikeHoweverFarApartTheyLie(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 300) int replicates,
      @ForAll @IntRange(min = 1, max = 3000) int spread) {
    Random random = new Random(seed);
    int[] ranks = random.ints(replicates, 1, spread + 1).toArray();
    RankCounts counts = new RankCounts(3000);
    RankCounts rest = new RankCounts(3000);
    for (int n = 0; n < replicates; n++) {
      int[] all = new int[3000];
      all[1] = ranks[n];
      (n % 3 == 0 ? rest : counts).add(all);
    }
    counts.addAll(rest);
    counts.settle();
    Arrays.sort(ranks);
    assertThat(counts.ranked(1)).isEqualTo(replicates);
    assertThat(counts.missing(0)).isEqualTo(replicates);
    assertThat(counts.sum(1)).isEqualTo(Arrays.stream(ranks).asLongStream().sum());
    for (int k = 0; k < replicates; k++) {
      assertThat(counts.sorted(1, k)).isEqualTo(ranks[k]);
    }
    int middle = ranks[replicates / 2];
    assertThat(counts.between(1, 1, middle))
        .isEqualTo((int) Arrays.stream(ranks).filter(rank -> rank <= middle).count());
  }

  @Property(tries = 200, seed = "41")
  void ranksAreThoseOfTheEngine(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 80) int rows,
      @ForAll @IntRange(min = 0, max = 3) int shape) {
    Random random = new Random(seed);
    RankSorter sorter = new RankSorter(rows);
    for (int round = 0; round < 3; round++) {
      double[] scores = new double[rows];
      for (int row = 0; row < rows; row++) {
        double score = shape == 0 ? random.nextInt(rows) : Math.pow(random.nextGaussian(), 9);
        scores[row] = random.nextInt(10) == 0 ? Double.NaN : shape == 1 ? 7 : score;
      }
      scores[0] = shape == 2 ? 1e300 : scores[0];
      int[] ranks = new int[rows];
      sorter.rank(scores, ranks);
      assertThat(ranks).isEqualTo(CityRanking.of(scores).ranks());
    }
  }

  @Property(tries = 100, seed = "41")
  void aSpreadStaysInItsBounds(
      @ForAll @DoubleRange(min = 0, max = 1) double fraction, @ForAll long seed) {
    RandomStream stream = new RandomStream();
    stream.start(seed, 3);
    WeightVariation spread = new WeightVariation.RelativeSpread(fraction);
    for (int n = 0; n < 100; n++) {
      double u = stream.nextDouble();
      assertThat(u).isGreaterThanOrEqualTo(0).isLessThan(1);
      assertThat(spread.weight(0.4, u))
          .isBetween(0.4 * (1 - fraction) - 1e-15, 0.4 * (1 + fraction) + 1e-15);
    }
  }
}
