package org.meridian.ui.theme;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide words are in the window's type at 100 percent, before they stand anywhere. */
public final class TextWidth {

  private static final String FAMILY = "Noto Sans SC";
  private static final double SECONDARY = 12;

  private TextWidth() {}

  /** The width of words in the type of secondary labels and heads of columns, in pixels. */
  public static double secondary(String words) {
    Text text = new Text(words);
    text.setFont(Font.font(FAMILY, SECONDARY));
    return Math.ceil(text.getLayoutBounds().getWidth());
  }
}
