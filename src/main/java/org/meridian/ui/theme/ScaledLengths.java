package org.meridian.ui.theme;

import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.meridian.ui.state.TextScale;

/** Lengths that are set in code and grow with the text: rows of tables, widths of fields. */
public final class ScaledLengths {

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

  /** A preferred width, in pixels at 100 percent. */
  public void width(Region region, double width) {
    follow(width, region::setPrefWidth);
  }
}
