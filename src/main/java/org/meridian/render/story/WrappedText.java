package org.meridian.render.story;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Measures text and breaks it into lines, by the rules of its script. */
public final class WrappedText {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private WrappedText() {}

  /** The lines of a paragraph; none for a blank one. */
  public static List<String> lines(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    if (text.isBlank()) {
      return lines;
    }
    AttributedString whole = new AttributedString(text);
    whole.addAttribute(TextAttribute.FONT, font);
    LineBreakMeasurer breaks = new LineBreakMeasurer(whole.getIterator(), EXACT);
    int from = 0;
    while (from < text.length()) {
      int to = breaks.nextOffset((float) width);
      breaks.setPosition(to);
      lines.add(text.substring(from, to).strip());
      from = to;
    }
    return lines;
  }

  /** The width of a line. */
  public static double width(String text, Font font) {
    return text.isEmpty() ? 0 : new TextLayout(text, font, EXACT).getAdvance();
  }
}
