package org.meridian.ui.method;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.TextWidth;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageBar;
import org.meridian.view.page.PageColours;
import org.meridian.view.style.MapTheme;

/**
 * A chart of horizontal bars: names at the left, figures at the right, one scale from 0. It takes
 * the room there is: bars are longer and thicker in a large window.
 */
final class BarRows extends VBox {

  private static final double NAME = 208;

  /** The least room for what is written behind a bar, in the type of secondary labels. */
  private static final double FIGURE = 96;

  /** Room for a name of two lines, so that all bars are of one thickness. */
  private static final double LOWEST = 36;

  private static final double THICKEST = 40;

  /** What one space before a name is wide, also before its second line. */
  private static final double INDENT = 4;

  private final ScaledLengths lengths;

  BarRows(ObservableValue<TextScale> scale) {
    lengths = new ScaledLengths(scale);
    getStyleClass().add("bar-rows");
    setVgrow(this, Priority.ALWAYS);
  }

  /** Shows bars in the order given. */
  void show(BarBlock block, boolean dark) {
    MapTheme theme = MapTheme.of(dark);
    double end = block.end();
    double widest = block.bars().stream().mapToDouble(BarRows::width).max().orElse(FIGURE);
    getChildren().setAll(block.bars().stream().map(bar -> row(bar, end, widest, theme)).toList());
  }

  /** The room that the figure of a bar needs at 100 percent, so that none is cut. */
  private static double width(PageBar bar) {
    return Math.max(FIGURE, TextWidth.secondary(bar.figure()) + 2);
  }

  private HBox row(PageBar bar, double end, double widest, MapTheme theme) {
    Label name = new Label(bar.name().strip());
    int depth = bar.name().length() - bar.name().stripLeading().length();
    lengths.follow(INDENT * depth, left -> name.setPadding(new Insets(0, 0, 0, left)));
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    lengths.follow(NAME, name::setMinWidth);
    lengths.follow(NAME, name::setPrefWidth);
    lengths.follow(NAME, name::setMaxWidth);
    Label figure = new Label(bar.figure());
    figure.getStyleClass().add("secondary");
    lengths.follow(widest, figure::setMinWidth);
    lengths.follow(widest, figure::setPrefWidth);
    figure.setAlignment(Pos.CENTER_RIGHT);
    BarStrip strip =
        new BarStrip(bar, end, ToolkitColour.of(PageColours.of(bar.dimension(), theme)));
    HBox.setHgrow(strip, Priority.ALWAYS);
    HBox row = new HBox(8, name, strip, figure);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMaxHeight(Double.MAX_VALUE);
    lengths.follow(LOWEST, strip::setMinHeight);
    lengths.follow(THICKEST, strip::setThickest);
    setVgrow(row, Priority.ALWAYS);
    row.setAccessibleText(bar.name() + " " + bar.figure());
    Tooltip.install(row, new Tooltip(bar.help()));
    return row;
  }
}
