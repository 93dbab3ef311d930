package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What every method that turns one column into another keeps to, whatever the column. */
final class MethodContract {

  /** Columns of every awkward kind, by what they are. */
  static final Map<String, double[]> COLUMNS =
      Map.of(
          "empty", new double[0],
          "one value", new double[] {7},
          "one missing", new double[] {Double.NaN},
          "all missing", new double[] {Double.NaN, Double.NaN, Double.NaN},
          "equal", new double[] {5, 5, 5, 5, 5},
          "all 0", new double[] {0, 0, 0, 0},
          "below 0", new double[] {-3, -1, Double.NaN, -2, 0},
          "an outlier", new double[] {1, 2, 3, 4, 5, 6, 7, 8, 1e6, Double.NaN},
          "tiny", new double[] {Double.MIN_VALUE, 0, 2 * Double.MIN_VALUE},
          "huge", new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, 1, Double.NaN});

  private MethodContract() {}

  /**
   * A column becomes one of the same length, of finite numbers and missing ones; what is missing
   * stays missing; the column itself is left alone, and the answer is the same twice.
   */
  static void isKept(String method, UnaryOperator<double[]> apply) {
    COLUMNS.forEach(
        (kind, column) -> {
          String what = method + " of a column that is " + kind;
          double[] given = column.clone();
          double[] answer = apply.apply(given);
          assertThat(given).as("changed by %s", what).isEqualTo(column);
          assertThat(answer).as("length of %s", what).hasSize(column.length);
          for (int row = 0; row < answer.length; row++) {
            assertThat(Double.isInfinite(answer[row])).as("infinite in %s", what).isFalse();
            assertThat(Double.isNaN(answer[row]) || !Double.isNaN(column[row]))
                .as("missing in %s", what)
                .isTrue();
          }
          assertThat(Arrays.equals(apply.apply(given), answer)).as("twice %s", what).isTrue();
        });
  }

  /** Scores of children, each child a column of one length, by what they are. */
  static Map<String, List<double[]>> children() {
    double[] plain = {10, 20, 30, 40};
    return Map.of(
        "one child", List.of(plain),
        "no rows", List.of(new double[0], new double[0]),
        "equal", List.of(new double[] {5, 5, 5, 5}, new double[] {5, 5, 5, 5}),
        "with 0", List.of(new double[] {0, 0, 1, 2}, plain),
        "below 0", List.of(new double[] {-1, -2, 0, 3}, plain),
        "holes", List.of(new double[] {Double.NaN, 2, Double.NaN, 4}, plain),
        "huge", List.of(new double[] {1e308, 1e308, -1e308, 1}, new double[] {1e308, 1, 1e308, 2}));
  }
}
