package org.meridian.render.slides;

import java.awt.Color;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.story.PlainStep;
import org.meridian.scenario.story.StepWords;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** Makes the slides of steps. */
final class StepSlide {

  private final XMLSlideShow deck;
  private final FigureFactory figures;
  private final DeckLook look;

  StepSlide(XMLSlideShow deck, FigureFactory figures, DeckLook look) {
    this.deck = deck;
    this.figures = figures;
    this.look = look;
  }

  /**
   * Adds the slide of a step.
   *
   * @param place which step it is, such as {@code 2 / 8}
   */
  void add(StepRequest step, String place) throws IOException {
    MapTheme theme = step.step().viewpoint().look().dark().map(MapTheme::of).orElse(look.theme());
    MapStyle style = MapStyle.of(theme);
    StepLayout layout =
        StepLayout.of(
            step.step().words(),
            language -> PlainStep.sources(step, language, figures.composer()),
            figures.typefaces());
    XSLFSlide slide =
        deck.createSlide(
            deck.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
    slide.getBackground().setFillColor(new Color(style.paper()));
    SlideWords said = new SlideWords(slide, layout, style);
    StepWords own = step.step().words();
    said.head(own.title().in(look.language()), own.text().in(look.language()), figures.typefaces());
    new SlideBody(slide, layout.picture(), figures, look.with(theme)).fill(deck, step);
    said.foot(PlainStep.sources(step, look.language(), figures.composer()), place);
    said.notes(deck, own.notes().in(look.language()));
  }
}
