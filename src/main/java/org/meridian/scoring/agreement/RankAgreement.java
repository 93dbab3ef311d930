package org.meridian.scoring.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.meridian.scoring.sensitivity.ColumnCorrelation;
import org.meridian.scoring.sensitivity.RankShift;

/**
 * How far two rankings A and B agree. Correlations, shift and exact places are taken over the rows
 * that both rank; the overlap of the top and the rank-biased one over the whole lists.
 *
 * @param rows how many rows two rankings rank
 * @param spearman rank correlation, -1..1 ({@link ColumnCorrelation#SPEARMAN}); NaN below two rows
 *     or where a side ranks all alike
 * @param kendall tau-b, -1..1 ({@link ColumnCorrelation#KENDALL}); NaN likewise
 * @param meanShift mean of {@code |rank A - rank B|} in places, 0 or more; NaN where no row is in
 *     both
 * @param exact how many rows have the same rank in both
 * @param top what the first places have in common
 * @param overlap rank-biased overlap with p = 0.9, 0..1 ({@link RankBiasedOverlap}); NaN where a
 *     side ranks nothing
 */
public record RankAgreement(
    RankedRows rows,
    double spearman,
    double kendall,
    double meanShift,
    int exact,
    TopShared top,
    double overlap) {

  /**
   * What the first n places of two lists have in common.
   *
   * @param n how many places of each, 1 or more; a shorter list has fewer
   * @param common how many rows stand among them in both
   */
  public record TopShared(int n, int common) {

    /** {@code common} of n, 0..1. */
    public double share() {
      return (double) common / n;
    }
  }

  /**
   * Compares two rankings in n log n steps.
   *
   * @param first one rank a row, 1 for the best, 0 where A does not rank it; rows of equal rank
   *     stand in the list in their own order
   * @param second the ranks in B of the same rows
   * @param n how many places the top has, 1 or more
   */
  public static RankAgreement of(int[] first, int[] second, int n) {
    int[] both = count(first, second);
    int[] listA = list(first);
    int[] listB = list(second);
    return new RankAgreement(
        new RankedRows(both[0], both[1], both[2]),
        ColumnCorrelation.SPEARMAN.of(column(first), column(second)),
        ColumnCorrelation.KENDALL.of(column(first), column(second)),
        RankShift.mean(first, second),
        both[3],
        top(listA, listB, n),
        RankBiasedOverlap.of(listA, listB, RankBiasedOverlap.USUAL_P));
  }

  private static int[] count(int[] first, int[] second) {
    int[] counts = new int[4];
    for (int row = 0; row < first.length; row++) {
      boolean inFirst = first[row] > 0;
      boolean inSecond = second[row] > 0;
      counts[0] += inFirst && inSecond ? 1 : 0;
      counts[1] += inFirst && !inSecond ? 1 : 0;
      counts[2] += !inFirst && inSecond ? 1 : 0;
      counts[3] += inFirst && first[row] == second[row] ? 1 : 0;
    }
    return counts;
  }

  private static double[] column(int[] ranks) {
    return Arrays.stream(ranks).mapToDouble(rank -> rank == 0 ? Double.NaN : rank).toArray();
  }

  private static int[] list(int[] ranks) {
    return IntStream.range(0, ranks.length)
        .filter(row -> ranks[row] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(row -> ranks[row]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static TopShared top(int[] first, int[] second, int n) {
    int[] a = Arrays.copyOf(first, Math.min(n, first.length));
    int[] b = Arrays.copyOf(second, Math.min(n, second.length));
    Arrays.sort(b);
    int common = (int) Arrays.stream(a).filter(row -> Arrays.binarySearch(b, row) >= 0).count();
    return new TopShared(n, common);
  }

  /**
   * How many rows two rankings rank.
   *
   * @param inBoth how many rows both rank
   * @param onlyFirst how many only A ranks
   * @param onlySecond how many only B ranks
   */
  public record RankedRows(int inBoth, int onlyFirst, int onlySecond) {}
}
