package org.meridian.render.figure.file;

import java.util.Objects;
import java.util.Optional;
import org.meridian.render.figure.paper.PaperSize;

/**
 * How a figure becomes a file.
 *
 * @param scale pixels per design pixel, where there is no paper; vectors do not need it
 * @param paper its size on paper; empty for a size in pixels
 * @param text what words in an SVG are
 * @param state what the file carries so that the program can show the same again; empty for nothing
 */
public record FigureFinish(
    double scale, Optional<PaperSize> paper, SvgText text, Optional<String> state) {

  /** What words in an SVG are. */
  public enum SvgText {
    /** Outlines, so that every viewer shows the same, whatever fonts it has. */
    OUTLINES,
    /** Text, which can be searched and edited, in fonts of the viewer's own. */
    TEXT
  }

  /** Nothing may be null. */
  public FigureFinish {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(state, "state");
  }

  /** A size in pixels, outlines for words, no state. */
  public static FigureFinish ofScale(double scale) {
    return new FigureFinish(scale, Optional.empty(), SvgText.OUTLINES, Optional.empty());
  }

  /** The same on paper, or in pixels. */
  public FigureFinish on(Optional<PaperSize> other) {
    return new FigureFinish(scale, other, text, state);
  }

  /** The same with words as outlines or as text. */
  public FigureFinish with(SvgText other) {
    return new FigureFinish(scale, paper, other, state);
  }

  /** The same carrying a state, or none. */
  public FigureFinish carrying(Optional<String> other) {
    return new FigureFinish(scale, paper, text, other);
  }
}
