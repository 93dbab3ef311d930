package org.meridian.ui.ranking;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.TableCell;
import org.meridian.view.ranking.RankingRow;

/**
 * A cell that shows a figure of its row and follows the figures in place: making all cells anew,
 * which is what refreshing a table does, takes most of the time that a dragged weight has.
 */
abstract class FigureCell extends TableCell<RankingRow, RankingRow> {

  /** Kept here, or the weak listener would be gone at once. */
  private final InvalidationListener follow = observable -> follow();

  /** Begins to follow; to be called once by the constructor of a cell. */
  final void follow(Observable figures) {
    figures.addListener(new WeakInvalidationListener(follow));
  }

  private void follow() {
    if (!isEmpty()) {
      updateItem(getItem(), false);
    }
  }
}
