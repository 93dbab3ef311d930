package org.meridian.ui.ranking;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.meridian.view.ranking.RankingRow;

/** A column of the ranking that knows how to sort by itself in both directions. */
final class RankingColumn extends TableColumn<RankingRow, RankingRow> {

  private final double design;
  private double grown = 1;

  private final Comparator<RankingRow> up;
  private final Comparator<RankingRow> down;

  private RankingColumn(
      String name, double width, Comparator<RankingRow> up, Comparator<RankingRow> down) {
    this.up = up;
    this.down = down;
    setId("column-" + name);
    design = width;
    setPrefWidth(width);
    setMinWidth(36);
    setReorderable(false);
    setComparator(up);
    setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
  }

  /** Takes the width that it is designed for at another size of text, unless it has it. */
  void grow(double factor) {
    if (factor != grown) {
      grown = factor;
      setPrefWidth(design * factor);
    }
  }

  /** A column of texts. */
  static RankingColumn ofText(String name, double width, Comparator<RankingRow> order) {
    return new RankingColumn(name, width, order, order.reversed());
  }

  /**
   * A column of numbers; the best comes first at the first click. A missing number (NaN) comes last
   * in both directions.
   *
   * @param best the number, turned so that less is better
   */
  static RankingColumn ofNumber(String name, double width, ToDoubleFunction<RankingRow> best) {
    Comparator<RankingRow> present =
        Comparator.comparing((RankingRow row) -> Double.isNaN(best.applyAsDouble(row)));
    Comparator<RankingRow> order = Comparator.comparingDouble(best);
    RankingColumn column =
        new RankingColumn(
            name, width, present.thenComparing(order), present.thenComparing(order.reversed()));
    column.getStyleClass().add("numeric");
    return column;
  }

  /** The order in the direction that the column is sorted in. */
  Comparator<RankingRow> order() {
    return getSortType() == SortType.DESCENDING ? down : up;
  }

  /** Heads the column with a text, and a help in its tooltip. */
  RankingColumn headed(String text, String help) {
    Label label = new Label(text);
    label.setTooltip(new Tooltip(help));
    label.setMinWidth(0);
    setGraphic(label);
    return this;
  }
}
