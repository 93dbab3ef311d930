package org.meridian.render.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.view.story.StepRequest;

/**
 * Writes a story as slides (PPTX), 16:9, a slide a step: title, text and notes as text, rankings as
 * table and bars, every other picture as SVG with a PNG beside it, sources in the foot, and the
 * picture in words for whoever does not see it. The same story and look give the same bytes.
 */
public final class DeckFile {

  private final FigureFactory figures;

  /** Draws with the figures of the program. */
  public DeckFile(FigureFactory figures) {
    this.figures = figures;
  }

  /**
   * Writes the slides; the stream is left open. Takes time.
   *
   * @throws IOException if the stream fails
   */
  public void write(LocalText title, List<StepRequest> steps, DeckLook look, OutputStream out)
      throws IOException {
    ByteArrayOutputStream dated = new ByteArrayOutputStream();
    try (XMLSlideShow deck = new XMLSlideShow()) {
      DeckMaster.prepare(deck);
      StepSlide slides = new StepSlide(deck, figures, look);
      for (int at = 0; at < steps.size(); at++) {
        slides.add(steps.get(at), at + 1 + " / " + steps.size());
      }
      deck.getProperties().getCoreProperties().setTitle(title.in(look.language()));
      FixedDates.set(deck.getProperties().getCoreProperties());
      deck.write(dated);
    }
    FixedDates.copy(new ByteArrayInputStream(dated.toByteArray()), out);
  }
}
