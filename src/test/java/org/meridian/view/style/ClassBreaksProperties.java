package org.meridian.view.style;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ClassBreaksProperties {

  @Property(seed = "41")
  void roundNumbersLieInTheRangeAndAreFew(
      @ForAll @DoubleRange(min = -1e4, max = 1e4) double low,
      @ForAll @DoubleRange(min = 0.01, max = 1e4) double span,
      @ForAll @IntRange(min = 2, max = 9) int most) {
    double[] breaks = ClassBreaks.round(low, low + span, most);
    assertThat(breaks.length).isBetween(1, most);
    double slack = 1e-6 * (Math.abs(low) + span);
    for (int i = 0; i < breaks.length; i++) {
      assertThat(breaks[i]).isBetween(low - slack, low + span + slack);
      if (i > 0) {
        assertThat(breaks[i]).isGreaterThan(breaks[i - 1]);
      }
    }
  }

  @Property(seed = "41")
  void everyValueFallsIntoItsClass(
      @ForAll @Size(min = 1, max = 60) double[] values,
      @ForAll @IntRange(min = 1, max = 7) int classes) {
    double[] bounds = ClassBreaks.quantiles(values, classes);
    for (double value : values) {
      int found = ClassBreaks.classOf(value, bounds);
      assertThat(found).isBetween(0, classes - 1);
      assertThat(value).isGreaterThanOrEqualTo(bounds[found]);
    }
    assertThat(ClassBreaks.classOf(Double.NaN, bounds)).isEqualTo(-1);
  }
}
