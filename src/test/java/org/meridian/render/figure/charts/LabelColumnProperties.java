package org.meridian.render.figure.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Labels never overlap, keep their order, stay in the column, and stand as near as they can. */
class LabelColumnProperties {

  private static final double HEIGHT = 16;
  private static final double EXACT = 1e-7;

  private static double[] sorted(List<Double> wanted) {
    return wanted.stream().mapToDouble(y -> y).sorted().toArray();
  }

  private static LabelColumn room(int labels, double spare) {
    return new LabelColumn(HEIGHT, 20, 20 + labels * HEIGHT + spare);
  }

  @Property(tries = 500, seed = "14")
  void noLabelLiesOverAnotherAndAllKeepTheirOrderWithinTheColumn(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -300, max = 900) Double> wanted,
      @ForAll @DoubleRange(min = 0, max = 500) double spare) {
    double[] placed = room(wanted.size(), spare).place(sorted(wanted));
    for (int i = 0; i < placed.length; i++) {
      assertThat(placed[i]).isBetween(20 + HEIGHT / 2 - EXACT, 20 + placed.length * HEIGHT + spare);
      if (i > 0) {
        assertThat(placed[i] - placed[i - 1]).isGreaterThanOrEqualTo(HEIGHT - EXACT);
      }
    }
    assertThat(placed[placed.length - 1] + HEIGHT / 2)
        .isLessThanOrEqualTo(20 + placed.length * HEIGHT + spare + EXACT);
  }

  @Property(tries = 500, seed = "15")
  void noOtherPlacesAreNearerInSumOfSquares(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 300) Double> wanted,
      @ForAll @Size(value = 8) List<@DoubleRange(min = 0, max = 1) Double> other,
      @ForAll @DoubleRange(min = 0, max = 300) double spare) {
    double[] want = sorted(wanted);
    double[] placed = room(want.length, spare).place(want);
    // Any other order-keeping column: shares of the spare room, ascending.
    double[] shares = other.stream().mapToDouble(share -> share).sorted().toArray();
    double[] rival =
        IntStream.range(0, want.length)
            .mapToDouble(i -> 20 + HEIGHT / 2 + i * HEIGHT + shares[i] * spare)
            .toArray();
    assertThat(squares(placed, want)).isLessThanOrEqualTo(squares(rival, want) + 1e-6);
  }

  private static double squares(double[] placed, double[] wanted) {
    return IntStream.range(0, wanted.length)
        .mapToDouble(i -> (placed[i] - wanted[i]) * (placed[i] - wanted[i]))
        .sum();
  }

  @Property(tries = 300, seed = "16")
  void importantLabelsAreWrittenAndNoneOfTheOthersDrivesOneFarAway(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 20, max = 340) Double> wanted,
      @ForAll @IntRange(min = 0, max = 5) int always) {
    double[] want = sorted(wanted);
    LabelColumn column = new LabelColumn(HEIGHT, 20, 340);
    int[] importance = IntStream.range(0, want.length).map(i -> want.length - 1 - i).toArray();
    int must = Math.min(always, want.length);
    BitSet chosen = column.choose(want, importance, must, 30);
    double[] kept = chosen.stream().mapToDouble(i -> want[i]).toArray();
    double[] placed = column.place(kept);
    IntStream.range(0, must).forEach(i -> assertThat(chosen.get(importance[i])).isTrue());
    if (must == 0) {
      for (int i = 0; i < kept.length; i++) {
        assertThat(Math.abs(placed[i] - kept[i])).isLessThanOrEqualTo(30 + EXACT);
      }
    }
    assertThat(kept.length).isPositive().isLessThanOrEqualTo(column.capacity());
  }

  @Example
  void labelsWithRoomStayWhereTheyWantToBe() {
    double[] placed = new LabelColumn(HEIGHT, 0, 200).place(30, 60, 100);
    assertThat(placed).containsExactly(30, 60, 100);
    // Two that want the same place share the way.
    double[] pushed = new LabelColumn(HEIGHT, 0, 200).place(50, 50);
    assertThat(pushed[0]).isCloseTo(42, within(EXACT));
    assertThat(pushed[1]).isCloseTo(58, within(EXACT));
  }

  @Example
  void moreLabelsThanHaveRoomAreRefused() {
    LabelColumn column = new LabelColumn(HEIGHT, 0, 40);
    assertThat(column.capacity()).isEqualTo(2);
    assertThatThrownBy(() -> column.place(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
