package org.meridian.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.weight.WeightChange;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.weights.WeightEdit;

class MakeFirstProperties {

  private final IndexEngine engine = new IndexEngine();
  private final MakeFirst makeFirst = new MakeFirst(engine);

  @Property(tries = 80, seed = "41")
  void anAnswerIsTrueWhenScoredAgain(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int top,
      @ForAll @IntRange(min = 1, max = 2) int level,
      @ForAll @IntRange(min = 0, max = 1) int gaps) {
    IndexResult now = SampleIndex.evaluate(SampleIndex.random(seed, 14, 3, 3, 0.15 * gaps));
    int city = now.ranking().order()[Math.min(7, now.ranking().rankedCount() - 1)];
    RankAdvice advice =
        makeFirst.advise(
            now, new MakeFirst.Question(city, top, level, Set.of()), ProgressMonitor.NONE);
    if (advice instanceof ReachableRank answer) {
      IndexResult then = engine.evaluate(now.input(), now.settings().withWeights(answer.weights()));
      assertThat(then.ranking().rank(city)).isEqualTo(answer.rankAfter()).isLessThanOrEqualTo(top);
      assertThat(answer.bound()).isLessThanOrEqualTo(answer.totalChange() + 1e-6);
      double effective = 0;
      for (WeightChange change : answer.changes()) {
        boolean part =
            now.structure().depth(change.node()) == level || now.input().isSource(change.node());
        effective += part ? Math.abs(change.effectiveAfter() - change.effectiveBefore()) : 0;
      }
      assertThat(effective).isCloseTo(answer.totalChange(), within(1e-6));
    }
  }

  @Property(tries = 40, seed = "41")
  void noRandomWeightsDoItWithLess(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int top) {
    IndexResult now = SampleIndex.evaluate(SampleIndex.random(seed, 10, 4, 2, 0));
    int city = now.ranking().order()[6];
    RankAdvice advice =
        makeFirst.advise(now, new MakeFirst.Question(city, top, 1, Set.of()), ProgressMonitor.NONE);
    Random random = new Random(seed);
    for (int trial = 0; trial < 300; trial++) {
      double[] weights = now.plan().weights(now.settings().weights());
      double[] shares = simplex(random, 4);
      double change = 0;
      for (int n = 0; n < 4; n++) {
        int node = now.structure().child(0, n);
        weights[node] = shares[n];
        change += 100 * Math.abs(shares[n] - now.share(node));
      }
      if (rank(now, weights, city) <= top) {
        assertThat(advice).isInstanceOf(ReachableRank.class);
        assertThat(((ReachableRank) advice).totalChange()).isLessThanOrEqualTo(change + 1e-3);
      }
    }
  }

  @Property(tries = 40, seed = "41")
  void lockedNodesStay(@ForAll long seed) {
    IndexResult now = SampleIndex.evaluate(SampleIndex.random(seed, 10, 4, 3, 0));
    int city = now.ranking().order()[4];
    Set<String> locked = Set.of("g1", "g2l0");
    MakeFirst.Question question =
        new MakeFirst.Question(city, 2, MakeFirst.Question.ALL_LEVELS, locked);
    if (makeFirst.advise(now, question, ProgressMonitor.NONE) instanceof ReachableRank answer) {
      for (String id : locked) {
        assertThat(WeightEdit.percentage(now.structure(), answer.weights(), id))
            .isCloseTo(
                WeightEdit.percentage(now.structure(), now.settings().weights(), id), within(1e-6));
      }
    }
  }

  private static int rank(IndexResult now, double[] weights, int city) {
    var workspace = now.plan().workspace();
    now.plan().evaluate(weights, workspace);
    int[] ranks = new int[now.rows()];
    workspace.ranks(ranks);
    return ranks[city];
  }

  private static double[] simplex(Random random, int size) {
    double[] shares = random.doubles(size).map(u -> -Math.log(1 - u)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }
}
