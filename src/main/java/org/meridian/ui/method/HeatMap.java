package org.meridian.ui.method;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.meridian.text.Numbers;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.page.CorrelationBlock;

/**
 * A square table of correlations as colours, diverging about a neutral 0, with figures where there
 * is room. Rows are named, columns carry the numbers of the rows.
 */
final class HeatMap extends Region {

  private static final double NAME = 208;

  /** A cell is at most so large where the page scrolls. */
  private static final double MOST = 48;

  private static final double LEAST = 7;
  private static final double HEAD = 24;
  private static final int GREY = 0xFF808080;
  private static final double ROOM_FOR_FIGURES = 34;

  private final Canvas canvas = new Canvas();
  private final BiConsumer<Integer, Integer> pointed;
  private CorrelationBlock block = new CorrelationBlock(List.of(), List.of());
  private Color ink = Color.BLACK;
  private Color missing = Color.GREY;
  private double scale = 1;

  /**
   * @param text how large type is
   * @param pointed told the row and column under the pointer; -1 for none
   */
  HeatMap(ObservableValue<TextScale> text, BiConsumer<Integer, Integer> pointed) {
    this.pointed = pointed;
    getChildren().add(canvas);
    setMinWidth(320);
    VBox.setVgrow(this, Priority.ALWAYS);
    text.subscribe(
        now -> {
          scale = now.factor();
          requestLayout();
        });
    canvas.setOnMouseMoved(event -> point(event.getX(), event.getY()));
    canvas.setOnMouseExited(event -> pointed.accept(-1, -1));
  }

  void show(CorrelationBlock correlations, Color inkColour, Color missingColour) {
    block = correlations;
    ink = inkColour;
    missing = missingColour;
    requestLayout();
  }

  private double names() {
    return NAME * scale;
  }

  private double head() {
    return HEAD * scale;
  }

  /** As large as width and height allow; the height may be too small, for then the page scrolls. */
  private double cell(double width, double height) {
    int size = Math.max(1, block.size());
    double wide = Math.max(0, width - names() - 8) / size;
    double high = (height - head() - 4) / size;
    double cell = Math.max(Math.min(wide, MOST * scale), Math.min(wide, high));
    return Math.floor(Math.max(LEAST, cell));
  }

  private double cell() {
    return cell(getWidth(), getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return head() + cell(getWidth(), 0) * block.size() + 4;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return Double.MAX_VALUE;
  }

  @Override
  protected void layoutChildren() {
    double cell = cell();
    canvas.setWidth(names() + cell * block.size() + 8);
    canvas.setHeight(head() + cell * block.size() + 4);
    draw(cell);
  }

  private void draw(double cell) {
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    pen.setTextBaseline(VPos.CENTER);
    for (int row = 0; row < block.size(); row++) {
      double y = head() + row * cell;
      name(pen, row, y + cell / 2, cell);
      for (int column = 0; column < block.size(); column++) {
        cell(pen, block.value(row, column), names() + column * cell, y, cell);
      }
    }
  }

  private void name(GraphicsContext pen, int row, double y, double cell) {
    pen.setFill(ink);
    pen.setFont(Font.font("Noto Sans SC", Math.clamp(cell - 1, 7, 12 * scale)));
    pen.setTextAlign(TextAlignment.LEFT);
    pen.fillText((row + 1) + "  " + block.names().get(row), 0, y, names() - 8);
    if (cell >= 14 * scale || row % 5 == 4) {
      pen.setTextAlign(TextAlignment.CENTER);
      pen.fillText(Integer.toString(row + 1), names() + (row + 0.5) * cell, head() / 2);
    }
  }

  private void cell(GraphicsContext pen, double value, double x, double y, double cell) {
    boolean known = !Double.isNaN(value);
    Color colour = known ? ToolkitColour.of(CorrelationBlock.colour(value)) : missing;
    pen.setFill(colour);
    pen.fillRect(x, y, cell - 1, cell - 1);
    if (cell >= ROOM_FOR_FIGURES * scale) {
      int ground = known ? CorrelationBlock.colour(value) : GREY;
      pen.setFill(ToolkitColour.of(CorrelationBlock.inkOn(ground)));
      pen.setFont(Font.font("Noto Sans SC", 12 * scale));
      pen.setTextAlign(TextAlignment.CENTER);
      pen.fillText(Numbers.fixed(value, 2), x + cell / 2, y + cell / 2);
    }
  }

  private void point(double x, double y) {
    int row = (int) Math.floor((y - head()) / cell());
    int column = (int) Math.floor((x - names()) / cell());
    boolean inside = row >= 0 && row < block.size() && column >= 0 && column < block.size();
    pointed.accept(inside ? row : -1, inside ? column : -1);
  }
}
