package org.meridian.ui.method;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.meridian.view.page.PageBar;

/** The drawn part of a bar: a bar, perhaps a thin one below it, and a mark. */
final class BarStrip extends Pane {

  /** How much of the height a bar takes. */
  private static final double THICK = 0.42;

  /** How much of a bar's thickness the thin one takes. */
  private static final double THIN = 0.38;

  private final PageBar bar;
  private final double end;
  private final Rectangle first = new Rectangle();
  private final Rectangle second = new Rectangle();
  private final Line mark = new Line();
  private final Line axis = new Line();
  private double thickest = Double.MAX_VALUE;

  BarStrip(PageBar bar, double end, Color colour) {
    this.bar = bar;
    this.end = end;
    setMinWidth(64);
    first.setFill(colour);
    second.setFill(colour.deriveColor(0, 1, 1, 0.45));
    second.setVisible(bar.second().isPresent());
    mark.setVisible(bar.mark().isPresent());
    mark.getStyleClass().add("bar-mark");
    axis.getStyleClass().add("bar-axis");
    getChildren().addAll(axis, first, second, mark);
  }

  /** Bars are not thicker than this however high the rows are, in units of layout. */
  void setThickest(double length) {
    thickest = length;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 2;
    double height = getHeight();
    double thick = Math.rint(Math.min(thickest, height * THICK));
    double thin = Math.rint(thick * THIN);
    double both = bar.second().isPresent() ? thick + 1 + thin : thick;
    double top = Math.rint((height - both) / 2);
    double length = Double.isNaN(bar.value()) ? 0 : Math.max(0, bar.value());
    place(first, top, thick, width * length / end);
    place(second, top + thick + 1, thin, width * Math.max(0, bar.second().orElse(0)) / end);
    double x = Math.round(width * bar.mark().orElse(0) / end) + 0.5;
    line(mark, x, 2, height - 2);
    line(axis, 0.5, 0, height);
  }

  private static void place(Rectangle bar, double y, double height, double width) {
    bar.setX(1);
    bar.setY(y);
    bar.setHeight(height);
    bar.setWidth(width);
  }

  private static void line(Line line, double x, double from, double to) {
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(from);
    line.setEndY(to);
  }
}
