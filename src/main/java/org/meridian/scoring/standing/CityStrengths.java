package org.meridian.scoring.standing;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.scoring.IndexResult;

/**
 * What speaks for and against a row: the indicators in which it stands high and low among all rows,
 * each counted by its weight in the index ({@link CityStanding#merit}). Indicators that weigh
 * nothing or in which the row has no score are neither.
 *
 * @param strengths those with a merit above 0, the greatest first
 * @param weaknesses those with a merit below 0, the least first
 */
public record CityStrengths(List<CityStanding> strengths, List<CityStanding> weaknesses) {

  /** Copies the lists. */
  public CityStrengths {
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
  }

  /**
   * Finds them.
   *
   * @param peer which rows are of the row's own group
   * @param most how many of each to name at most
   */
  public static CityStrengths of(IndexResult result, int row, IntPredicate peer, int most) {
    List<CityStanding> standings =
        IntStream.range(0, result.structure().size())
            .filter(node -> result.input().isSource(node) && result.takesPart(node))
            .mapToObj(node -> CityStanding.of(result, row, node, peer))
            .toList();
    return among(standings, most);
  }

  /**
   * The strengths and weaknesses among standings in indicators.
   *
   * @param most how many of each to name at most
   */
  public static CityStrengths among(List<CityStanding> all, int most) {
    List<CityStanding> standings =
        all.stream().sorted(Comparator.comparingDouble(CityStanding::merit).reversed()).toList();
    return new CityStrengths(
        standings.stream().filter(node -> node.merit() > 0).limit(most).toList(),
        standings.reversed().stream().filter(node -> node.merit() < 0).limit(most).toList());
  }
}
