package org.meridian.ui.method;

import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.meridian.text.Numbers;
import org.meridian.view.style.ColourScale;

/**
 * A square table of correlations as colours, diverging about a neutral 0, with figures where there
 * is room. Rows are named, columns carry the numbers of the rows.
 */
final class HeatMap extends Region {

  private static final double NAME = 208;
  private static final double MOST = 48;
  private static final double LEAST = 7;
  private static final double ROOM_FOR_FIGURES = 34;
  private static final ColourScale SCALE = ColourScale.vik();

  private final Canvas canvas = new Canvas();
  private final BiConsumer<Integer, Integer> pointed;
  private String[] names = {};
  private double[][] values = {};
  private Color ink = Color.BLACK;
  private Color missing = Color.GREY;

  /**
   * @param pointed told the row and column under the pointer; -1 for none
   */
  HeatMap(BiConsumer<Integer, Integer> pointed) {
    this.pointed = pointed;
    getChildren().add(canvas);
    setMinWidth(320);
    canvas.setOnMouseMoved(event -> point(event.getX(), event.getY()));
    canvas.setOnMouseExited(event -> pointed.accept(-1, -1));
  }

  void show(String[] rowNames, double[][] correlations, Color inkColour, Color missingColour) {
    names = rowNames;
    values = correlations;
    ink = inkColour;
    missing = missingColour;
    requestLayout();
  }

  private double cell() {
    double room = Math.max(0, getWidth() - NAME - 8);
    return Math.floor(Math.clamp(room / Math.max(1, names.length), LEAST, MOST));
  }

  @Override
  protected double computePrefHeight(double width) {
    return 24 + cell() * names.length + 4;
  }

  @Override
  protected void layoutChildren() {
    double cell = cell();
    canvas.setWidth(NAME + cell * names.length + 8);
    canvas.setHeight(24 + cell * names.length + 4);
    if (getHeight() < canvas.getHeight()) {
      setMinHeight(canvas.getHeight());
    }
    draw(cell);
  }

  private void draw(double cell) {
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    pen.setTextBaseline(VPos.CENTER);
    for (int row = 0; row < names.length; row++) {
      double y = 24 + row * cell;
      name(pen, row, y + cell / 2, cell);
      for (int column = 0; column < names.length; column++) {
        cell(pen, values[row][column], NAME + column * cell, y, cell);
      }
    }
  }

  private void name(GraphicsContext pen, int row, double y, double cell) {
    pen.setFill(ink);
    pen.setFont(Font.font("Noto Sans SC", Math.clamp(cell - 1, 7, 12)));
    pen.setTextAlign(TextAlignment.LEFT);
    pen.fillText((row + 1) + "  " + names[row], 0, y, NAME - 8);
    if (cell >= 14 || row % 5 == 4) {
      pen.setTextAlign(TextAlignment.CENTER);
      pen.fillText(Integer.toString(row + 1), NAME + (row + 0.5) * cell, 12);
    }
  }

  private void cell(GraphicsContext pen, double value, double x, double y, double cell) {
    boolean known = !Double.isNaN(value);
    Color colour = known ? colour(value) : missing;
    pen.setFill(colour);
    pen.fillRect(x, y, cell - 1, cell - 1);
    if (cell >= ROOM_FOR_FIGURES) {
      pen.setFill(colour.getBrightness() > 0.72 ? Color.rgb(27, 32, 38) : Color.WHITE);
      pen.setFont(Font.font("Noto Sans SC", 12));
      pen.setTextAlign(TextAlignment.CENTER);
      pen.fillText(Numbers.fixed(value, 2), x + cell / 2, y + cell / 2);
    }
  }

  private static Color colour(double value) {
    int argb = SCALE.at((value + 1) / 2);
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }

  private void point(double x, double y) {
    int row = (int) Math.floor((y - 24) / cell());
    int column = (int) Math.floor((x - NAME) / cell());
    boolean inside = row >= 0 && row < names.length && column >= 0 && column < names.length;
    pointed.accept(inside ? row : -1, inside ? column : -1);
  }
}
