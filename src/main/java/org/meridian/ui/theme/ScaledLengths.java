package org.meridian.ui.theme;

import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.meridian.ui.state.TextScale;

/** Lengths that are set in code and grow with the text: rows of tables, widths of fields. */
public final class ScaledLengths {

  /** Under this a column remembers what its widths are multiplied by. */
  private static final String FITTED = "meridian.fitted";

  private final ObservableValue<TextScale> scale;

  /** Lengths that follow a scale. */
  public ScaledLengths(ObservableValue<TextScale> scale) {
    this.scale = scale;
  }

  /** Sets a length of 100 percent, in pixels, now and whenever the scale changes. */
  public void follow(double length, DoubleConsumer set) {
    scale.subscribe(now -> set.accept(Math.rint(length * now.factor())));
  }

  /** Rows of a table, in pixels at 100 percent. */
  public void rows(TableView<?> table, double height) {
    follow(height, table::setFixedCellSize);
  }

  /** Rows of a list, in pixels at 100 percent. */
  public void rows(ListView<?> list, double height) {
    follow(height, list::setFixedCellSize);
  }

  /**
   * Columns of a table, whose widths in pixels at 100 percent are set before they join it; those
   * that a hand has widened keep their share.
   */
  public void columns(TableView<?> table) {
    table
        .getColumns()
        .addListener(
            (InvalidationListener)
                change -> table.getColumns().forEach(column -> fit(column, scale.getValue())));
    scale.subscribe(now -> table.getColumns().forEach(column -> fit(column, now)));
  }

  private static void fit(TableColumn<?, ?> column, TextScale now) {
    double before = (double) column.getProperties().getOrDefault(FITTED, 1.0);
    double times = now.factor() / before;
    if (times != 1) {
      column.getProperties().put(FITTED, now.factor());
      double wanted = column.getPrefWidth() * times;
      double least = column.getMinWidth() * times;
      double most = column.getMaxWidth() * times;
      column.setMaxWidth(Double.MAX_VALUE);
      column.setMinWidth(least);
      column.setPrefWidth(wanted);
      column.setMaxWidth(most);
    }
  }

  /** A preferred width, in pixels at 100 percent. */
  public void width(Region region, double width) {
    follow(width, region::setPrefWidth);
  }
}
