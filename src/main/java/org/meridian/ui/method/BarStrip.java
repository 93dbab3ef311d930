package org.meridian.ui.method;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.meridian.view.page.PageBar;

/** The drawn part of a bar: a bar, perhaps a thin one below it, and a mark. */
final class BarStrip extends Pane {

  private static final double HEIGHT = 24;
  private static final double THICK = 10;

  private final PageBar bar;
  private final double end;
  private final Rectangle first = new Rectangle();
  private final Rectangle second = new Rectangle();
  private final Line mark = new Line();
  private final Line axis = new Line();

  BarStrip(PageBar bar, double end, Color colour) {
    this.bar = bar;
    this.end = end;
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMinWidth(64);
    first.setFill(colour);
    second.setFill(colour.deriveColor(0, 1, 1, 0.45));
    second.setVisible(bar.second().isPresent());
    mark.setVisible(bar.mark().isPresent());
    mark.getStyleClass().add("bar-mark");
    axis.getStyleClass().add("bar-axis");
    getChildren().addAll(axis, first, second, mark);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 2;
    boolean two = bar.second().isPresent();
    double top = two ? 4 : (HEIGHT - THICK) / 2;
    double length = Double.isNaN(bar.value()) ? 0 : Math.max(0, bar.value());
    place(first, top, THICK, width * length / end);
    place(second, top + THICK + 1, 4, width * Math.max(0, bar.second().orElse(0)) / end);
    double x = Math.round(width * bar.mark().orElse(0) / end) + 0.5;
    line(mark, x, 2, HEIGHT - 2);
    line(axis, 0.5, 0, HEIGHT);
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
