package org.meridian.ui.method;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** A chart of horizontal bars: names at the left, figures at the right, one scale from 0. */
final class BarRows extends VBox {

  private static final double NAME = 208;
  private static final double FIGURE = 96;

  /**
   * One bar.
   *
   * @param name what it stands for
   * @param colour of the bar
   * @param value its length; NaN for none
   * @param second a thinner bar below it, in the same unit; empty for none
   * @param mark a line across, in the same unit; empty for none
   * @param figure the value in words
   * @param help all there is to say
   */
  record Bar(
      String name,
      Color colour,
      double value,
      OptionalDouble second,
      OptionalDouble mark,
      String figure,
      String help) {}

  BarRows() {
    getStyleClass().add("bar-rows");
  }

  /** Shows bars in the order given. */
  void show(List<Bar> bars) {
    double most = 0;
    for (Bar bar : bars) {
      most = Math.max(most, Double.isNaN(bar.value()) ? 0 : bar.value());
      most = Math.max(most, bar.second().orElse(0));
      most = Math.max(most, bar.mark().orElse(0));
    }
    double end = most > 0 ? most : 1;
    getChildren().setAll(bars.stream().map(bar -> row(bar, end)).toList());
  }

  private static HBox row(Bar bar, double end) {
    Label name = new Label(bar.name());
    name.setMinWidth(NAME);
    name.setPrefWidth(NAME);
    name.setMaxWidth(NAME);
    Label figure = new Label(bar.figure());
    figure.getStyleClass().add("secondary");
    figure.setMinWidth(FIGURE);
    figure.setPrefWidth(FIGURE);
    figure.setAlignment(Pos.CENTER_RIGHT);
    BarStrip strip = new BarStrip(bar, end);
    HBox.setHgrow(strip, Priority.ALWAYS);
    HBox row = new HBox(8, name, strip, figure);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMaxWidth(760);
    row.setAccessibleText(bar.name() + " " + bar.figure());
    Tooltip.install(row, new Tooltip(bar.help()));
    return row;
  }
}
