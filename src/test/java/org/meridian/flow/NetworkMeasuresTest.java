package org.meridian.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.model.LinkTable;

class NetworkMeasuresTest {

  private static NetworkMeasures measure(
      boolean directed, int[] from, int[] to, int cities, double... weights) {
    return NetworkMeasures.of(new LinkTable(directed, from, to, Map.of()), weights, cities);
  }

  @Test
  void aStarHasItsCentreOnEveryPath() {
    NetworkMeasures star = measure(false, new int[] {0, 0, 0}, new int[] {1, 2, 3}, 5, 2, 2, 2);
    assertThat(star.degree()).containsExactly(3, 1, 1, 1, 0);
    assertThat(star.strength()).containsExactly(6, 2, 2, 2, 0);
    // 3 of the 6 pairs of the four other cities can reach each other, all through the centre
    assertThat(star.betweenness()).containsExactly(new double[] {0.5, 0, 0, 0, 0}, within(1e-12));
    // a leaf: 1 to the centre, 1/2 to each of two leaves, nothing to the lonely city
    assertThat(star.harmonic())
        .containsExactly(new double[] {0.75, 0.5, 0.5, 0.5, 0}, within(1e-12));
    double leaf = 1 / Math.sqrt(6);
    assertThat(star.eigenvector())
        .containsExactly(new double[] {Math.sqrt(0.5), leaf, leaf, leaf, 0}, within(1e-9));
    assertThat(star.eigenvector()[4]).isZero();
  }

  @Test
  void aPathHasItsMiddleBetween() {
    NetworkMeasures path = measure(false, new int[] {0, 1}, new int[] {1, 2}, 3, 1, 3);
    assertThat(path.betweenness()).containsExactly(new double[] {0, 1, 0}, within(1e-12));
    assertThat(path.strength()).containsExactly(1, 4, 3);
    // (1, sqrt(10), 3) is the leading eigenvector of weights 1 and 3
    double norm = Math.sqrt(20);
    assertThat(path.eigenvector())
        .containsExactly(new double[] {1 / norm, Math.sqrt(10) / norm, 3 / norm}, within(1e-9));
  }

  @Test
  void directionCountsInADirectedNetwork() {
    NetworkMeasures chain = measure(true, new int[] {0, 1}, new int[] {1, 2}, 3, 1, 1);
    assertThat(chain.betweenness()).containsExactly(new double[] {0, 0.5, 0}, within(1e-12));
    assertThat(chain.harmonic()).containsExactly(new double[] {0.75, 0.5, 0}, within(1e-12));
    assertThat(chain.degree()).containsExactly(1, 2, 1);
  }

  @Test
  void missingAndZeroWeightsAreNoEdges() {
    NetworkMeasures none = measure(false, new int[] {0, 1}, new int[] {1, 2}, 3, Double.NaN, 0);
    assertThat(none.degree()).containsOnly(0);
    assertThat(none.betweenness()).containsOnly(0);
    assertThat(none.eigenvector()).containsOnly(0);
  }
}
