package org.meridian.ui.map.multiples;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.meridian.render.figure.MultiplesFigure;

/** Cells of one size side by side, in as many columns as make maps of the world largest. */
public final class MultiplesGrid extends Pane {

  private static final double GAP = 12;
  private static final double EDGE = 16;

  /** A grid without cells. */
  public MultiplesGrid() {
    setMinSize(0, 0);
  }

  /** How wide cells are in one row of so many, in pixels. */
  public double cellWidth(int columns) {
    return Math.max(1, Math.floor((getWidth() - 2 * EDGE - GAP * (columns - 1)) / columns));
  }

  @Override
  protected void layoutChildren() {
    int count = getManagedChildren().size();
    if (count == 0) {
      return;
    }
    double room = getWidth() - 2 * EDGE;
    int columns = MultiplesFigure.columns(count, room, getHeight());
    int rows = (count + columns - 1) / columns;
    double width = cellWidth(columns);
    double height = Math.max(1, Math.floor((getHeight() - GAP * (rows - 1)) / rows));
    int at = 0;
    for (Node cell : getManagedChildren()) {
      double x = EDGE + (at % columns) * (width + GAP);
      double y = (double) (at / columns) * (height + GAP);
      cell.resizeRelocate(x, y, width, height);
      at++;
    }
  }
}
