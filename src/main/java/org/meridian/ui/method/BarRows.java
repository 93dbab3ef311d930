package org.meridian.ui.method;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageBar;
import org.meridian.view.page.PageColours;
import org.meridian.view.style.MapTheme;

/** A chart of horizontal bars: names at the left, figures at the right, one scale from 0. */
final class BarRows extends VBox {

  private static final double NAME = 208;
  private static final double FIGURE = 96;

  BarRows() {
    getStyleClass().add("bar-rows");
  }

  /** Shows bars in the order given. */
  void show(BarBlock block, boolean dark) {
    MapTheme theme = MapTheme.of(dark);
    double end = block.end();
    getChildren().setAll(block.bars().stream().map(bar -> row(bar, end, theme)).toList());
  }

  private static HBox row(PageBar bar, double end, MapTheme theme) {
    Label name = new Label(bar.name());
    name.setMinWidth(NAME);
    name.setPrefWidth(NAME);
    name.setMaxWidth(NAME);
    Label figure = new Label(bar.figure());
    figure.getStyleClass().add("secondary");
    figure.setMinWidth(FIGURE);
    figure.setPrefWidth(FIGURE);
    figure.setAlignment(Pos.CENTER_RIGHT);
    BarStrip strip =
        new BarStrip(bar, end, ToolkitColour.of(PageColours.of(bar.dimension(), theme)));
    HBox.setHgrow(strip, Priority.ALWAYS);
    HBox row = new HBox(8, name, strip, figure);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMaxWidth(760);
    row.setAccessibleText(bar.name() + " " + bar.figure());
    Tooltip.install(row, new Tooltip(bar.help()));
    return row;
  }
}
