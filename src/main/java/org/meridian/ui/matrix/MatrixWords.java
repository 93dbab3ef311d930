package org.meridian.ui.matrix;

import java.util.List;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.text.Numbers;
import org.meridian.ui.surface.TipText;
import org.meridian.ui.text.LinkCountWords;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.matrix.MatrixCells;

/** The matrix told in words. */
final class MatrixWords {

  private MatrixWords() {}

  /** Why a cell has no link. */
  static TipText noLink(LiveMessages messages, MatrixCells cells, int row, int column) {
    Dataset dataset = cells.result().dataset();
    City from = dataset.city(cells.axis().city(row));
    City to = dataset.city(cells.axis().city(column));
    if (row == column) {
      return new TipText(messages.get(from.name()), messages.get("matrix.tip.same"), List.of());
    }
    String pair = messages.get(from.name()) + " – " + messages.get(to.name());
    String why =
        cells.classAt(row, column) == MatrixCells.UNCOUNTED
            ? "matrix.tip.uncounted"
            : "matrix.tip.none";
    return new TipText(pair, messages.get(why), List.of());
  }

  /** How many cities and links are shown. */
  static String count(LiveMessages messages, MatrixCells cells) {
    return messages.get(
        "matrix.count",
        Numbers.whole(cells.size()),
        Numbers.whole(cells.result().dataset().cities().size()),
        LinkCountWords.of(messages, cells.selection().counts(), cells.result()));
  }
}
