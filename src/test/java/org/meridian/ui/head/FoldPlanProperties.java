package org.meridian.ui.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class FoldPlanProperties {

  private static final double GAP = 8;
  private static final double BUTTON = 32;

  @Provide
  Arbitrary<List<FoldPlan.Control>> rows() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 240),
            Arbitraries.doubles().between(0.3, 1),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(true, false))
        .as(
            (wide, least, rank, listed) ->
                new FoldPlan.Control(wide, wide * least, rank, 0, listed))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  @Property(tries = 400, seed = "11")
  void whatFitsFillsNoMoreThanTheRoomAndNothingIsNarrowerThanItMayBe(
      @ForAll("rows") List<FoldPlan.Control> row,
      @ForAll @DoubleRange(min = 200, max = 3000) double room) {
    FoldPlan plan = FoldPlan.of(row, room, GAP, BUTTON);
    double fixed =
        row.stream().filter(each -> each.rank() == 0).mapToDouble(each -> each.least()).sum();
    boolean fits = fixed + GAP * (row.size() + 1) + BUTTON <= room;
    for (int at = 0; at < row.size(); at++) {
      FoldPlan.Control control = row.get(at);
      double width = plan.widths().get(at);
      assertThat(width).isLessThanOrEqualTo(control.wide() + 1e-9);
      if (plan.folded().get(at)) {
        assertThat(control.rank()).isPositive();
        assertThat(width).isEqualTo(control.instead());
      } else if (fits) {
        assertThat(width).isGreaterThanOrEqualTo(control.least() - 1e-9);
      }
    }
    if (fits) {
      assertThat(plan.width(GAP, BUTTON)).isLessThanOrEqualTo(room + 1e-9);
    }
  }

  @Property(tries = 400, seed = "11")
  void whatMattersMoreFoldsLaterAndMoreRoomFoldsLess(
      @ForAll("rows") List<FoldPlan.Control> row,
      @ForAll @DoubleRange(min = 200, max = 3000) double room) {
    FoldPlan plan = FoldPlan.of(row, room, GAP, BUTTON);
    FoldPlan wider = FoldPlan.of(row, room + 300, GAP, BUTTON);
    for (int one = 0; one < row.size(); one++) {
      boolean there = row.get(one).wide() > 0 && row.get(one).rank() > 0;
      if (there && !plan.folded().get(one)) {
        assertThat(wider.folded().get(one)).isFalse();
        for (int other = 0; other < row.size(); other++) {
          boolean folded = plan.folded().get(other);
          assertThat(folded && row.get(other).rank() >= row.get(one).rank()).isFalse();
        }
      }
    }
  }

  @Example
  void boxesShrinkBeforeAnythingFolds() {
    List<FoldPlan.Control> row =
        List.of(
            new FoldPlan.Control(100, 100, 2, 0, true),
            new FoldPlan.Control(200, 100, 0, 0, false));
    assertThat(FoldPlan.of(row, 258, GAP, BUTTON).widths().get(1)).isCloseTo(150, within(1e-9));
    FoldPlan folded = FoldPlan.of(row, 200, GAP, BUTTON);
    assertThat(folded.folded()).containsExactly(true, false);
    assertThat(folded.menu()).isTrue();
    assertThat(folded.widths().get(1)).isCloseTo(160, within(1e-9));
  }

  @Example
  void whatIsOfTheFirstRankFoldsBeforeABoxShrinks() {
    List<FoldPlan.Control> row =
        List.of(
            new FoldPlan.Control(100, 100, FoldPlan.FIRST, 30, false),
            new FoldPlan.Control(200, 100, 0, 0, false));
    assertThat(FoldPlan.of(row, 300 + GAP, GAP, BUTTON).folded()).containsExactly(false, false);
    FoldPlan folded = FoldPlan.of(row, 258, GAP, BUTTON);
    assertThat(folded.folded()).containsExactly(true, false);
    assertThat(folded.widths()).containsExactly(30.0, 200.0);
  }
}
