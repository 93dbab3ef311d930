package org.meridian.ui.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.words.ScoreDigits;

/** Which colour means which scores, "no link" and "not counted" among them. */
final class MatrixLegend extends FlowPane {

  private final LiveMessages messages;

  MatrixLegend(LiveMessages messages) {
    super(12, 4);
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("matrix-legend");
    setId("matrix-legend");
  }

  /** Tells of a matrix in its colours. */
  void show(MatrixCells cells, int[] palette) {
    getChildren().clear();
    ScoreDigits digits = cells.digits();
    for (int at = 0; at < cells.classCount(); at++) {
      String range =
          messages.get(
              "matrix.legend.range",
              digits.text(cells.bound(at)),
              digits.text(cells.bound(at + 1)));
      addEntry(palette[MatrixCells.FIRST_CLASS + at], range);
    }
    addEntry(palette[MatrixCells.NO_DATA], messages.get("matrix.legend.none"));
    addEntry(palette[MatrixCells.UNCOUNTED], messages.get("matrix.legend.uncounted"));
  }

  private void addEntry(int argb, String words) {
    Region swatch = new Region();
    swatch.getStyleClass().add("legend-swatch");
    Color colour = ToolkitColour.of(argb);
    swatch.setBackground(javafx.scene.layout.Background.fill(colour));
    Label label = new Label(words);
    HBox entry = new HBox(6, swatch, label);
    entry.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(entry);
  }
}
