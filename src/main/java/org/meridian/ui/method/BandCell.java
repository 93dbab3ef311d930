package org.meridian.ui.method;

import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/**
 * A city's ranks drawn on a logarithmic scale, the best at the left: a hairline from best to worst,
 * a band from the 5th to the 95th percentile, a dot at the median.
 */
final class BandCell extends TableCell<Integer, Integer> {

  private final Supplier<UncertaintyResult> result;
  private final Drawing drawing = new Drawing();

  /**
   * @param result what is drawn
   */
  BandCell(Supplier<UncertaintyResult> result) {
    this.result = result;
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    UncertaintyResult now = result.get();
    boolean drawn = !empty && row != null && now != null && now.ranked(row) > 0;
    setGraphic(drawn ? drawing : null);
    if (drawn) {
      drawing.show(now, row);
    }
  }

  /** The marks of one cell. */
  private static final class Drawing extends Pane {
    private final Line range = new Line();
    private final Rectangle band = new Rectangle();
    private final Circle median = new Circle(3);
    private double[] places = new double[5];

    Drawing() {
      setMinHeight(20);
      setPrefHeight(20);
      range.getStyleClass().add("band-range");
      band.getStyleClass().add("band");
      median.getStyleClass().add("band-median");
      getChildren().addAll(range, band, median);
    }

    void show(UncertaintyResult result, int row) {
      double end = Math.log(Math.max(2, result.rows()));
      places =
          new double[] {
            Math.log(result.best(row)) / end,
            Math.log(result.quantile(row, 0.05)) / end,
            Math.log(result.median(row)) / end,
            Math.log(result.quantile(row, 0.95)) / end,
            Math.log(result.worst(row)) / end
          };
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      double width = Math.max(0, getWidth() - 8);
      double middle = getHeight() / 2;
      range.setStartX(4 + width * places[0]);
      range.setEndX(4 + width * places[4]);
      range.setStartY(middle);
      range.setEndY(middle);
      band.setX(3 + width * places[1]);
      band.setWidth(2 + width * (places[3] - places[1]));
      band.setY(middle - 4);
      band.setHeight(8);
      median.setCenterX(4 + width * places[2]);
      median.setCenterY(middle);
    }
  }
}
