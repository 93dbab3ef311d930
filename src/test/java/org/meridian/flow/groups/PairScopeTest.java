package org.meridian.flow.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.model.LinkTable;

/** Which pairs of cities a density divides by. */
class PairScopeTest {

  private static final int[] GROUPS = {1, 1, 1, 2, 2, 0};
  private static final LinkTable TABLE =
      new LinkTable(
          false,
          new int[] {0, 0, 1, 3},
          new int[] {1, 3, 4, 5},
          Map.of("x", new double[] {6, 0, 4, Double.NaN}));

  private static GroupLinks links(PairScope scope) {
    return GroupLinks.of(TABLE, TABLE.column("x").orElseThrow(), GROUPS, 2, scope);
  }

  @Test
  void whereLinksAreNotCompleteOnlyPairsWithAValueCount() {
    GroupLinks links = links(PairScope.VALUED);

    assertThat(links.between(1, 1).possiblePairs()).isEqualTo(1);
    assertThat(links.between(1, 1).density()).isEqualTo(6);
    // The pair of 0 has a value; that without one does not count.
    assertThat(links.between(1, 2).possiblePairs()).isEqualTo(2);
    assertThat(links.between(1, 2).density()).isEqualTo(2);
    assertThat(links.between(2, 2).possiblePairs()).isZero();
    assertThat(links.between(2, 2).density()).isNaN();
  }

  @Test
  void whereLinksAreCompleteAPairWithoutAValueIsOneOfZero() {
    GroupLinks links = links(PairScope.all(6));

    assertThat(links.between(1, 1).density()).isEqualTo(6.0 / 3);
    assertThat(links.between(1, 2).density()).isEqualTo(4.0 / 6);
    assertThat(links.between(2, 2).possiblePairs()).isEqualTo(1);
    assertThat(links.between(2, 2).density()).isZero();
  }

  @Test
  void pairsThatTheDatasetExcludesDoNotCount() {
    PairScope apart = new PairScope(true, new int[] {1, 1, 2, 1, 3, 0});

    assertThat(links(apart).between(1, 1).possiblePairs()).isEqualTo(2);
    assertThat(links(apart).between(1, 2).possiblePairs()).isEqualTo(4);
    assertThat(links(apart.among(new boolean[] {true, false, true, true, true, true})))
        .returns(1L, left -> left.between(1, 1).possiblePairs())
        .returns(3L, left -> left.between(1, 2).possiblePairs());
  }

  @Property(seed = "23", tries = 100)
  void possiblePairsAreThoseCountedOneByOne(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 14) int cities,
      @ForAll boolean directed) {
    Random random = new Random(seed);
    int[] groupOf = random.ints(cities, 0, 4).toArray();
    int[] kin = random.ints(cities, -1, 4).toArray();
    LinkTable none = new LinkTable(directed, new int[0], new int[0], Map.of("x", new double[0]));
    GroupLinks links = GroupLinks.of(none, new double[0], groupOf, 3, new PairScope(true, kin));
    for (int from = 0; from <= 3; from++) {
      for (int to = from; to <= 3; to++) {
        long count = 0;
        for (int a = 0; a < cities; a++) {
          for (int b = 0; b < cities; b++) {
            boolean isPair = groupOf[a] == from && groupOf[b] == to && a != b;
            boolean takesPart = kin[a] != PairScope.ABSENT && kin[b] != PairScope.ABSENT;
            boolean isApart = kin[a] > 0 && kin[a] == kin[b];
            count += isPair && takesPart && !isApart ? 1 : 0;
          }
        }
        long expected = from == to && !directed ? count / 2 : count;
        assertThat(links.between(from, to).possiblePairs()).isEqualTo(expected);
      }
    }
  }
}
