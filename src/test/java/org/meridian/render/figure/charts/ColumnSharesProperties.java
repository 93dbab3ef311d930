package org.meridian.render.figure.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** Columns of lists share a width so that names stay whole where they can. */
final class ColumnSharesProperties {

  @Property(tries = 200, seed = "41")
  void allIsShared(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0, max = 300) Double> needs,
      @ForAll @DoubleRange(min = 1, max = 2000) double all) {
    double[] wanted = needs.stream().mapToDouble(Double::doubleValue).toArray();
    double[] widths = ColumnShares.of(wanted, all);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(all, within(1e-6));
    boolean isEnough = Arrays.stream(wanted).sum() <= all;
    double widest = Arrays.stream(widths).max().orElseThrow();
    for (int at = 0; at < wanted.length; at++) {
      if (isEnough) {
        assertThat(widths[at]).isGreaterThanOrEqualTo(wanted[at] - 1e-6);
      } else if (widths[at] < wanted[at] - 1e-6) {
        assertThat(widths[at])
            .as("who gives way is as wide as any")
            .isCloseTo(widest, within(1e-6));
      }
    }
  }

  @Property(tries = 100, seed = "42")
  void columnsThatNeedNoMoreAreAlike(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(max = 50) Double> needs) {
    double[] wanted = needs.stream().mapToDouble(Double::doubleValue).toArray();
    double[] alike = IntStream.range(0, wanted.length).mapToDouble(at -> 50).toArray();
    assertThat(ColumnShares.of(wanted, 50 * wanted.length)).containsExactly(alike);
  }

  @Example
  void whatIsLeftOverIsSharedAlike() {
    assertThat(ColumnShares.of(new double[] {20, 90, 40}, 180)).containsExactly(30, 100, 50);
  }

  @Example
  void theWidestGivesWayFirst() {
    assertThat(ColumnShares.of(new double[] {20, 90, 40}, 120)).containsExactly(20, 60, 40);
  }
}
