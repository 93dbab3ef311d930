package org.meridian.ui.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Columns that come and go with the width of the table unless they were asked for; that of clusters
 * comes only when it is asked for.
 */
final class OptionalColumns {

  /** Id of the column of clusters. */
  static final String CLUSTER = "column-cluster";

  /** The width of the score below which optional columns give way. */
  private static final double WIDE_SCORE = 104;

  private final Map<String, Boolean> asked = new HashMap<>(Map.of(CLUSTER, false));
  private final ReadOnlyBooleanWrapper clusters = new ReadOnlyBooleanWrapper();
  private List<RankingColumn> columns = List.of();
  private double grown = 1;

  /** Takes columns that were made anew, the most wanted first. */
  void set(List<RankingColumn> made) {
    columns = made;
  }

  /** Takes the size of text; they have to be fitted afterwards. */
  void grow(double factor) {
    grown = factor;
    columns.forEach(column -> column.grow(factor));
  }

  /**
   * Leaves out the columns that there is no room for.
   *
   * @param room in pixels, for them and the score
   * @return what is left for the score
   */
  double fit(double room) {
    double left = room;
    for (RankingColumn column : columns) {
      boolean fits = left - column.getPrefWidth() >= WIDE_SCORE * grown;
      column.setVisible(asked.getOrDefault(column.getId(), fits));
      left -= column.isVisible() ? column.getPrefWidth() : 0;
    }
    clusters.set(isShown(CLUSTER));
    return left;
  }

  /** Shows or hides a column from now on; it has to be fitted afterwards. */
  void toggle(String id) {
    asked.put(id, !isShown(id));
  }

  /** Whether a column is shown. */
  boolean isShown(String id) {
    return columns.stream().anyMatch(column -> column.getId().equals(id) && column.isVisible());
  }

  /** Whether the column of clusters is shown. */
  ReadOnlyBooleanProperty clusters() {
    return clusters.getReadOnlyProperty();
  }
}
