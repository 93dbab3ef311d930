package org.meridian.ui.ports;

import java.util.Objects;
import java.util.Optional;
import org.meridian.render.figure.file.FigureFinish.SvgText;
import org.meridian.render.figure.paper.PaperSize;
import org.meridian.scenario.story.PickedItems;
import org.meridian.view.ViewChoices;

/**
 * How a picture becomes a file.
 *
 * @param scale pixels of a PNG per pixel of the picture, where there is no paper
 * @param paper its size on paper; empty for the size of the picture
 * @param text what words in an SVG are
 * @param carried what the file gives back when it is opened; empty for nothing
 * @param both whether it is written in both languages
 */
public record PictureFinish(
    double scale,
    Optional<PaperSize> paper,
    SvgText text,
    Optional<CarriedView> carried,
    boolean both) {

  /** Twice the pixels of the view, to be sharp in print and on large screens. */
  public static final PictureFinish USUAL =
      new PictureFinish(2, Optional.empty(), SvgText.OUTLINES, Optional.empty(), false);

  /**
   * What a file gives back beside the scenario.
   *
   * @param choices as they stand in the window
   * @param picked what is selected
   */
  public record CarriedView(ViewChoices choices, PickedItems picked) {}

  /** Nothing may be null. */
  public PictureFinish {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(carried, "carried");
  }

  /** The same carrying a view, or none. */
  public PictureFinish carrying(Optional<CarriedView> other) {
    return new PictureFinish(scale, paper, text, other, both);
  }
}
