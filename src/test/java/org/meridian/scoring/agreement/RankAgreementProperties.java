package org.meridian.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Measures of agreement against their definitions, and what must hold of any two rankings. */
class RankAgreementProperties {

  private static final int FAR = 4000;

  /** The definition: the list is read on for ever, at the agreement seen so far. */
  private static double byDefinition(int[] shorter, int[] longer, double p) {
    Set<Integer> seenS = new HashSet<>();
    Set<Integer> seenL = new HashSet<>();
    double atShort = 0;
    double last = 0;
    double sum = 0;
    for (int d = 1; d <= FAR; d++) {
      if (d <= shorter.length) {
        seenS.add(shorter[d - 1]);
      }
      if (d <= longer.length) {
        seenL.add(longer[d - 1]);
        double common = seenS.stream().filter(seenL::contains).count();
        atShort = d == shorter.length ? common : atShort;
        double unseen = d > shorter.length ? atShort * (d - shorter.length) / shorter.length : 0;
        last = (common + unseen) / d;
      }
      sum += Math.pow(p, d - 1) * last;
    }
    return (1 - p) * sum;
  }

  @Property(seed = "14021", tries = 60)
  void overlapIsItsDefinitionReadOnForEver(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 25) int s,
      @ForAll @IntRange(min = 0, max = 15) int more,
      @ForAll @DoubleRange(min = 0.3, max = 0.97) double p) {
    int[] shorter = sample(seed, s);
    int[] longer = sample(seed + 1, s + more);
    double found = RankBiasedOverlap.of(shorter, longer, p);

    assertThat(found).isCloseTo(byDefinition(shorter, longer, p), within(1e-9)).isBetween(0.0, 1.0);
    assertThat(RankBiasedOverlap.of(longer, shorter, p)).isEqualTo(found);
    assertThat(RankBiasedOverlap.of(longer, longer, p)).isCloseTo(1, within(1e-12));
  }

  private static int[] sample(long seed, int size) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, 45).boxed().toList());
    Collections.shuffle(all, new Random(seed));
    return all.stream().limit(size).mapToInt(Integer::intValue).toArray();
  }

  @Property(seed = "14022", tries = 100)
  void sidesMayBeExchanged(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int rows,
      @ForAll @IntRange(min = 1, max = 50) int n) {
    int[] a = new Random(seed).ints(rows, 0, 12).toArray();
    int[] b = new Random(seed + 1).ints(rows, 0, 12).toArray();
    RankAgreement found = RankAgreement.of(a, b, n);
    RankAgreement back = RankAgreement.of(b, a, n);

    assertThat(back.rows().onlyFirst()).isEqualTo(found.rows().onlySecond());
    assertThat(back.rows().inBoth()).isEqualTo(found.rows().inBoth());
    assertThat(back.top()).isEqualTo(found.top());
    assertThat(back.exact()).isEqualTo(found.exact());
    same(back.overlap(), found.overlap());
    same(back.spearman(), found.spearman());
    same(back.kendall(), found.kendall());
    same(back.meanShift(), found.meanShift());
    assertThat(found.exact()).isLessThanOrEqualTo(found.rows().inBoth());
    assertThat(found.top().share()).isBetween(0.0, 1.0);
  }

  private static void same(double found, double other) {
    if (Double.isNaN(other)) {
      assertThat(found).isNaN();
    } else {
      assertThat(found).isCloseTo(other, within(1e-12));
    }
  }

  @Property(seed = "14023", tries = 60)
  void relativePlacesKeepTheOrderAndEndAtTheNumberInCommon(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rows) {
    int[] a = new Random(seed).ints(rows, 0, 30).toArray();
    int[] b = new Random(seed + 1).ints(rows, 0, 3).toArray();
    int[] places = RelativePlaces.of(a, b);
    for (int row = 0; row < rows; row++) {
      int at = row;
      int better =
          (int) IntStream.range(0, rows).filter(o -> a[o] > 0 && b[o] > 0 && a[o] < a[at]).count();
      assertThat(places[row]).isEqualTo(a[row] > 0 && b[row] > 0 ? better + 1 : 0);
    }
  }

  @Example
  void listsWorkedOutByHand() {
    RankAgreement found = RankAgreement.of(new int[] {1, 2, 3, 4, 0}, new int[] {2, 1, 3, 0, 4}, 2);

    assertThat(found.rows().inBoth()).isEqualTo(3);
    assertThat(found.rows().onlyFirst()).isEqualTo(1);
    assertThat(found.rows().onlySecond()).isEqualTo(1);
    assertThat(found.spearman()).isCloseTo(0.5, within(1e-12));
    assertThat(found.kendall()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(found.meanShift()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(found.exact()).isEqualTo(1);
    assertThat(found.top()).isEqualTo(new RankAgreement.TopShared(2, 2));
    // X = 0, 2, 3, 3: 0.1/0.9 (0.81 + 0.729 + 0.75 * 0.6561) + 0.75 * 0.6561
    assertThat(found.overlap()).isCloseTo(0.717750, within(1e-6));
  }

  @Example
  void nothingInCommonAndNothingAtAll() {
    RankAgreement apart = RankAgreement.of(new int[] {1, 0}, new int[] {0, 1}, 1);

    assertThat(apart.overlap()).isZero();
    assertThat(apart.meanShift()).isNaN();
    assertThat(apart.spearman()).isNaN();
    assertThat(RankBiasedOverlap.of(new int[0], new int[] {1}, 0.9)).isNaN();
    assertThatThrownBy(() -> RankBiasedOverlap.of(new int[] {1}, new int[] {1}, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
