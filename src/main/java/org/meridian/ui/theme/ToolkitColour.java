package org.meridian.ui.theme;

import javafx.scene.paint.Color;

/** Turns the colours of views into those of JavaFX. */
public final class ToolkitColour {

  private ToolkitColour() {}

  /** A colour from 0xAARRGGBB, not premultiplied. */
  public static Color of(int argb) {
    return Color.rgb((argb >>> 16) & 0xFF, (argb >>> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }
}
