package org.meridian.render.figure.file;

import java.awt.Font;
import java.awt.Graphics;
import java.util.Locale;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** Writes text as text; a bold face of its own is named by its weight, as viewers look for it. */
final class WeightedText extends SVGGraphics2D {

  WeightedText(SVGGeneratorContext context) {
    super(context, false);
  }

  private WeightedText(WeightedText other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new WeightedText(this);
  }

  @Override
  public void setFont(Font font) {
    boolean bold = font != null && font.getFontName(Locale.ROOT).contains("Bold");
    super.setFont(bold ? font.deriveFont(Font.BOLD) : font);
  }
}
