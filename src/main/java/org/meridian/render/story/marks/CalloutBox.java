package org.meridian.render.story.marks;

import java.awt.Font;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;

/**
 * The words of a callout where they stand, in design pixels.
 *
 * @param lines what they say
 * @param font their letters
 * @param box about them
 */
public record CalloutBox(List<String> lines, Font font, LabelBox box) {

  static final double TEXT = 14;
  static final double LEADING = 1.32;
  static final double PAD = 7;
  private static final double WIDEST = 230;

  /** Copies the list. */
  public CalloutBox {
    lines = List.copyOf(lines);
  }

  /** Words broken into lines, in a box at the upper left corner. */
  static CalloutBox of(String text, BundledTypefaces typefaces) {
    Font font = typefaces.boldFor(text, TEXT);
    List<String> lines = TextBreaker.lines(text, font, WIDEST);
    double wide = lines.stream().mapToDouble(line -> VectorBrush.width(line, font)).max().orElse(0);
    double high = lines.size() * TEXT * LEADING + 2 * PAD;
    return new CalloutBox(lines, font, new LabelBox(0, 0, wide + 2 * PAD, high));
  }

  double width() {
    return box.right() - box.left();
  }

  double height() {
    return box.bottom() - box.top();
  }

  CalloutBox at(LabelBox other) {
    return new CalloutBox(lines, font, other);
  }
}
