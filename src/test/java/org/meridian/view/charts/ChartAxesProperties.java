package org.meridian.view.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.period.Period;

/** Axes hold all values, have few marks that differ in words, and years in their distances. */
class ChartAxesProperties {

  @Property(tries = 500, seed = "141")
  void anAxisHoldsItsValuesAndHasFewMarks(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double other,
      @ForAll @IntRange(min = 2, max = 12) int most) {
    double least = Math.min(one, other);
    double greatest = Math.max(one, other);
    ValueAxis axis = ValueAxis.over(least, greatest, most);
    assertThat(axis.place(least)).isBetween(-1e-9, 1.0);
    assertThat(axis.place(greatest)).isBetween(0.0, 1 + 1e-9);
    assertThat(axis.marks()).hasSizeBetween(2, most + 1).isSorted();
    assertThat(axis.marks().stream().map(axis::text)).doesNotHaveDuplicates();
  }

  @Property(tries = 200, seed = "142")
  void ranksBeginWithTheFirst(
      @ForAll @IntRange(min = 1, max = 1000) int last,
      @ForAll @IntRange(min = 2, max = 12) int most) {
    ValueAxis axis = ValueAxis.ofRanks(last, most);
    assertThat(axis.marks().getFirst()).isEqualTo(1);
    assertThat(axis.marks()).allMatch(mark -> mark >= 1 && mark <= Math.max(1, last));
    assertThat(axis.marks()).hasSizeLessThanOrEqualTo(most + 1).doesNotHaveDuplicates();
    assertThat(axis.place(1)).isZero();
  }

  @Example
  void oneValueAloneStandsInTheMiddle() {
    assertThat(ValueAxis.over(7, 7, 5).place(7)).isBetween(0.3, 0.7);
    assertThat(ValueAxis.over(0, 0, 5).place(0)).isEqualTo(0.5);
  }

  @Example
  void yearsStandAsFarApartAsTheyAre() {
    TimeAxis axis = TimeAxis.of(Stream.of(2018, 2020, 2026).map(Period::of).toList());
    assertThat(axis.places()).containsExactly(0.0, 0.25, 1.0);
    assertThat(TimeAxis.of(List.of(Period.of(2021))).places()).containsExactly(0.5);
  }

  @Example
  void partsOfYearsStandWithinThem() {
    List<Period> parts =
        Stream.of("2020", "2020-Q2", "2020-H2", "2020-10", "2020-10-16", "2021")
            .map(text -> Period.parse(text).orElseThrow())
            .toList();
    List<Double> places = TimeAxis.of(parts).places();
    assertThat(places).startsWith(0.0, 0.25, 0.5, 0.75).isSorted().endsWith(1.0);
    assertThat(places.get(4)).isBetween(0.78, 0.8);
  }
}
