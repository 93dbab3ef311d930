package org.meridian.render.paint;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines where its language allows: between words, or between characters. */
public final class TextBreaker {

  private TextBreaker() {}

  /**
   * Breaks a text.
   *
   * @param width of a line in pixels; a single longer word is left whole
   * @return lines without white space at their ends; none for a blank text
   */
  public static List<String> lines(String text, Font font, double width) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int fitting = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean fits = VectorBrush.width(text.substring(start, end).strip(), font) <= width;
      if (!fits && fitting > start) {
        lines.add(text.substring(start, fitting).strip());
        start = fitting;
      }
      fitting = end;
    }
    if (!text.substring(start).isBlank()) {
      lines.add(text.substring(start).strip());
    }
    return lines;
  }

  /** The same on so many lines at most; where there would be more, the last ends in an ellipsis. */
  public static List<String> lines(String text, Font font, double width, int most) {
    List<String> all = most == 1 ? List.of(text) : lines(text, font, width);
    List<String> lines = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
    if (!lines.isEmpty()) {
      String rest = String.join(" ", all.subList(lines.size() - 1, all.size()));
      lines.set(lines.size() - 1, fitted(rest, font, width));
    }
    return lines;
  }

  /** The longest beginning of a text that fits, with an ellipsis where it is cut. */
  public static String fitted(String text, Font font, double width) {
    if (VectorBrush.width(text, font) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && VectorBrush.width(text.substring(0, end) + "…", font) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
