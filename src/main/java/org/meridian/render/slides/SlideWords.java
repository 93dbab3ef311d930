package org.meridian.render.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.style.MapStyle;

/** Writes the words of a slide into its places. */
final class SlideWords {

  private static final double NOTES = 12;

  private final XSLFSlide slide;
  private final StepLayout layout;
  private final Color ink;
  private final Color muted;

  SlideWords(XSLFSlide slide, StepLayout layout, MapStyle style) {
    this.slide = slide;
    this.layout = layout;
    ink = new Color(style.ink());
    muted = new Color(style.mutedInk());
  }

  /** Title and text; places of what is blank go. */
  void head(String title, String text, BundledTypefaces typefaces) {
    double size = StepLayout.titleSize(title, layout.title().getWidth(), typefaces);
    place(0, layout.title(), title, new SlideText(size, true, ink));
    // What stood behind a place that goes takes its number.
    place(title.isBlank() ? 0 : 1, layout.text(), text, new SlideText(StepLayout.TEXT, false, ink));
  }

  private void place(int number, Rectangle2D at, String text, SlideText writes) {
    XSLFTextShape shape = slide.getPlaceholder(number);
    if (text.isBlank()) {
      slide.removeShape(shape);
      return;
    }
    shape.setAnchor(at);
    writes.fill(shape, text);
    SlideText.flat(shape, TextAlign.LEFT);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
  }

  /**
   * The sources, and which slide it is.
   *
   * @param sources may be blank
   */
  void foot(String sources, String place) {
    SlideText small = new SlideText(StepLayout.FOOT, false, muted);
    if (!sources.isBlank()) {
      small.box(slide, layout.foot(), sources, TextAlign.LEFT);
    }
    small.box(slide, layout.number(), place, TextAlign.RIGHT);
  }

  /** What the speaker alone sees; none where that is blank. */
  void notes(XMLSlideShow deck, String notes) {
    if (notes.isBlank()) {
      return;
    }
    SlideText plain = new SlideText(NOTES, false, Color.BLACK);
    for (XSLFTextShape shape : deck.getNotesSlide(slide).getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        plain.fill(shape, notes);
      }
    }
  }
}
