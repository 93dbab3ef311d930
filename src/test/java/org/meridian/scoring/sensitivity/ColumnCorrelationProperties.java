package org.meridian.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ColumnCorrelationProperties {

  @Property(tries = 100, seed = "41")
  void tauAgreesWithCountingPairs(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int rows) {
    double[] x = column(seed, rows);
    double[] y = column(seed + 1, rows);
    double sum = 0;
    double pairsX = 0;
    double pairsY = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < i; j++) {
        double signX = Math.signum(x[i] - x[j]);
        double signY = Math.signum(y[i] - y[j]);
        sum += signX * signY;
        pairsX += signX * signX;
        pairsY += signY * signY;
      }
    }
    double tau = ColumnCorrelation.KENDALL.of(x, y);
    if (pairsX == 0 || pairsY == 0) {
      assertThat(tau).isNaN();
    } else {
      assertThat(tau).isCloseTo(sum / Math.sqrt(pairsX * pairsY), within(1e-12));
    }
  }

  @Property(tries = 100, seed = "41")
  void correlationsAreSymmetricAndBounded(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int rows) {
    double[] x = new Random(seed).doubles(rows).toArray();
    double[] y = new Random(seed + 1).doubles(rows).toArray();
    for (ColumnCorrelation method : ColumnCorrelation.values()) {
      assertThat(method.of(x, y)).isBetween(-1.0, 1.0);
      assertThat(method.of(x, y)).isCloseTo(method.of(y, x), within(1e-12));
      assertThat(method.of(x, x)).isCloseTo(1, within(1e-12));
    }
  }

  private static double[] column(long seed, int rows) {
    return new Random(seed).ints(rows, 0, 6).asDoubleStream().toArray();
  }
}
