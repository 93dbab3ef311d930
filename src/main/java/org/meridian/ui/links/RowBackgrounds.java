package org.meridian.ui.links;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

/** Plain backgrounds, one a colour, because a long table asks for the same few again and again. */
final class RowBackgrounds {

  private static final Map<Color, Background> MADE = new ConcurrentHashMap<>();

  private RowBackgrounds() {}

  static Background of(Color colour) {
    return MADE.computeIfAbsent(
        colour, made -> new Background(new BackgroundFill(made, CornerRadii.EMPTY, Insets.EMPTY)));
  }
}
