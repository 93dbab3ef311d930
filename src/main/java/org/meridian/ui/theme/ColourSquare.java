package org.meridian.ui.theme;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colour of something before its name; as large as style sheets say, which grow with text. */
public final class ColourSquare extends Region {

  /** A square in a colour. */
  public ColourSquare(Color colour) {
    getStyleClass().add("colour-square");
    setBackground(new Background(new BackgroundFill(colour, CornerRadii.EMPTY, Insets.EMPTY)));
  }
}
