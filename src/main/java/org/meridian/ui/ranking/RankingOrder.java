package org.meridian.ui.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import org.meridian.view.ranking.RankingRow;

/** In which order rows stand: by columns asked for, then by rank; rows without a rank last. */
final class RankingOrder {

  private RankingOrder() {}

  /**
   * An order; a new object each time, or a sorted list would not sort anew.
   *
   * @param rank of a row at the moment, 0 where it has none
   * @param columns by which rows are sorted first
   */
  static Comparator<RankingRow> by(
      ToIntFunction<RankingRow> rank, List<TableColumn<RankingRow, ?>> columns) {
    Comparator<RankingRow> order = Comparator.comparing(row -> rank.applyAsInt(row) == 0);
    for (TableColumn<RankingRow, ?> column : columns) {
      if (column instanceof RankingColumn own) {
        order = order.thenComparing(own.order());
      }
    }
    return order.thenComparingInt(rank).thenComparingInt(RankingRow::position);
  }

  /**
   * Whether rows still stand in their order by the figures of the moment: sorting them anew would
   * make all rows of a table anew.
   */
  static boolean holds(SortedList<RankingRow> rows) {
    Comparator<? super RankingRow> order = rows.getComparator();
    for (int at = 1; order != null && at < rows.size(); at++) {
      if (order.compare(rows.get(at - 1), rows.get(at)) > 0) {
        return false;
      }
    }
    return order != null;
  }
}
