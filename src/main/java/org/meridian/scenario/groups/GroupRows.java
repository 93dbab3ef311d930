package org.meridian.scenario.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * Groups of cities summed up by one node of the index: the one implementation behind the view of
 * groups, its export, {@code meridian groups} and the two sides of a comparison. Immutable.
 *
 * <p>The top are all cities of rank {@code top} or better among all cities, so that a tie at the
 * edge counts whole and the shares of groups that cover all cities, each once, add up to 1. A
 * filter is heeded by the grouping that is given ({@link CityGrouping#among}); ranks and the top
 * stay those among all.
 *
 * @param grouping the groups
 * @param node position of the node
 * @param top the last rank that counts as top; {@link #ALL_RANKED} for every rank
 * @param inTop how many cities are among the top
 * @param rows one a group, in the order of the grouping
 */
public record GroupRows(CityGrouping grouping, int node, int top, int inTop, List<GroupRow> rows) {

  /** Takes every ranked city for the top. */
  public static final int ALL_RANKED = Integer.MAX_VALUE;

  /** Copies the list. */
  public GroupRows {
    rows = List.copyOf(rows);
  }

  /**
   * Sums groups up.
   *
   * @param node position of a node of the index; a city without a score in it counts as unranked
   * @param top the last rank that counts as top, from 1; {@link #ALL_RANKED} for every rank
   */
  public static GroupRows of(ScenarioResult result, CityGrouping grouping, int node, int top) {
    CityRanking ranking = result.cities().ranking(node);
    double[] scores = result.cities().scores(node);
    int[] places = new int[ranking.size()];
    int inTop = 0;
    for (int place = 0; place < places.length; place++) {
      int city = ranking.order()[place];
      places[city] = place;
      inTop += isTop(ranking.rank(city), top) ? 1 : 0;
    }
    int all = inTop;
    return new GroupRows(
        grouping,
        node,
        top,
        inTop,
        grouping.sets().stream()
            .map(set -> row(result, set, ranking, places, scores, top, all))
            .toList());
  }

  /** The row of a group by its key; empty where there is none. */
  public Optional<GroupRow> row(String key) {
    return rows.stream().filter(row -> row.set().key().equals(key)).findFirst();
  }

  /**
   * Each group of this side, A, against the same one of another, B: by key, those of A in order,
   * then those that only B has. The sides may be of other years, scenarios or datasets.
   */
  public List<GroupChange> against(GroupRows other) {
    List<GroupChange> changes = new ArrayList<>();
    rows.forEach(row -> changes.add(GroupChange.of(row, other.row(row.set().key()))));
    other.rows.stream()
        .filter(row -> row(row.set().key()).isEmpty())
        .forEach(row -> changes.add(GroupChange.onlyB(row)));
    return changes;
  }

  private static boolean isTop(int rank, int top) {
    return rank > 0 && rank <= top;
  }

  private static GroupRow row(
      ScenarioResult result,
      CitySet set,
      CityRanking ranking,
      int[] places,
      double[] scores,
      int top,
      int all) {
    int[] ranked = set.members().stream().filter(city -> ranking.rank(city) > 0).toArray();
    int inTop = (int) Arrays.stream(ranked).filter(city -> isTop(ranking.rank(city), top)).count();
    double[] sorted = Arrays.stream(ranked).mapToDouble(city -> scores[city]).sorted().toArray();
    double sum = Arrays.stream(sorted).sum();
    int[] byPlace = Arrays.stream(ranked).map(city -> places[city]).sorted().toArray();
    int[] order = ranking.order();
    return new GroupRow(
        set,
        new GroupCounts(
            (int) set.members().stream().filter(city -> !result.isExcluded(city)).count(),
            ranked.length,
            inTop,
            all == 0 ? Double.NaN : (double) inTop / all),
        new GroupScores(
            ranked.length == 0 ? Double.NaN : sum / ranked.length,
            median(sorted),
            sum,
            ranked.length == 0 ? GroupRow.NOBODY : order[byPlace[0]],
            ranked.length == 0 ? GroupRow.NOBODY : order[byPlace[byPlace.length - 1]]));
  }

  private static double median(double... sorted) {
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
