package org.meridian.render.stage;

import java.util.OptionalInt;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.StepPainter;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapStyle;

/**
 * Draws steps for a stage. Thread-safe; not for the thread of a user interface. The same step and
 * look give the same pixels.
 */
public final class StageArtist {

  /** Type is sized by the stage as a whole, so maps add nothing of their own. */
  private static final OptionalInt PLAIN = OptionalInt.of(StageSize.LEAST);

  private final FigureFactory figures;
  private final StepPainter painter;

  /** Draws with the figures of the program. */
  public StageArtist(FigureFactory figures) {
    this.figures = figures;
    painter = new StepPainter(figures);
  }

  /**
   * Draws a step.
   *
   * @param request the step, worked out
   * @param place which step it is, such as {@code 2 / 8}; may be blank
   * @throws IllegalArgumentException if the request lacks what its view needs
   */
  public PixelFrame draw(StepRequest request, StageLook look, String place) {
    StageLayout layout =
        StageLayout.of(words(request.step(), look.language(), place), look.size(), typefaces());
    ExportFigure figure =
        painter.figure(
            dressed(request),
            new StepPainter.PictureSize(
                look.language(), look.theme(), layout.figureWidth(), layout.figureHeight(), PLAIN));
    MapStyle style = MapStyle.of(look.theme());
    int ground = isMap(request) ? style.ground().sea() : style.paper();
    return StagePainter.paint(layout, figure, style, ground);
  }

  private BundledTypefaces typefaces() {
    return figures.typefaces();
  }

  private static StageWords words(StoryStep step, Language language, String place) {
    StepWords said = step.words();
    return new StageWords(said.title().in(language), said.text().in(language), place);
  }

  private static boolean isMap(StepRequest request) {
    return request.view().uses(ViewOption.MAP);
  }

  /** In the look of the moment; a map under a title of the step's own needs none beside it. */
  private static StepRequest dressed(StepRequest request) {
    StoryStep step = request.step();
    StoryStep free = step.showing(step.scenario(), step.viewpoint().with(StepLook.OF_THE_MOMENT));
    boolean titled = isMap(request) && !step.words().title().isBlank();
    ViewChoices choices = titled ? untitled(request.choices()) : request.choices();
    return new StepRequest(
        free, request.view(), request.result(), request.baseline(), choices, request.misfits());
  }

  private static ViewChoices untitled(ViewChoices choices) {
    MapSight sight = choices.map();
    return choices.with(
        new MapSight(
            sight.options().without(LayerSwitch.CAPTION),
            sight.camera(),
            sight.extent(),
            sight.sheet()));
  }
}
