package org.meridian.render.slides;

import java.awt.Color;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.meridian.model.wording.Language;
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
        StepLayout.of(step.step().words(), language -> foot(step, language), figures.typefaces());
    XSLFSlide slide =
        deck.createSlide(
            deck.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
    slide.getBackground().setFillColor(new Color(style.paper()));
    SlideWords said = new SlideWords(slide, layout, style);
    StepWords own = step.step().words();
    said.head(own.title().in(look.language()), own.text().in(look.language()), figures.typefaces());
    new SlideBody(slide, layout.picture(), figures, look.with(theme)).fill(deck, step);
    said.foot(foot(step, look.language()), place);
    said.notes(deck, own.notes().in(look.language()));
  }

  /** Sources, and what the dataset wants said, which pictures say themselves. */
  private String foot(StepRequest step, Language language) {
    String sources = PlainStep.sources(step, language, figures.composer());
    return RankedTables.VIEWS.contains(step.view())
        ? String.join("\n", SaidOfTable.foot(step, language, sources))
        : sources;
  }
}
