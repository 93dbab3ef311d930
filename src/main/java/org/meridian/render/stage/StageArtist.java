package org.meridian.render.stage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.PlainStep;
import org.meridian.render.story.StepPainter;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StepWords;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.StagePoint;
import org.meridian.view.story.StepRequest;
import org.meridian.view.story.ToldPicture;
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
    return drawn(request, look, place).frame();
  }

  /** The same, with what its presenter is to know of it. */
  public DrawnStep drawn(StepRequest request, StageLook look, String place) {
    StageSheet sheet = sheet(request, look, place);
    return new DrawnStep(sheet.paint(), sheet.fit());
  }

  /** A step in words, for whoever does not see it. */
  public String told(StepRequest request, Language language) {
    return ToldPicture.of(request, language, figures.clusters()::fresh);
  }

  /** How much of a list a step shows on a stage; empty where it shows all, or has none. */
  public String listed(StepRequest request, StageLook look) {
    return sheet(request, look, "").figure().listed();
  }

  /** How a step fits on a stage, without drawing it. */
  public StepFit fit(StepRequest request, StageLook look) {
    return sheet(request, look, "").fit();
  }

  /**
   * The flight from one step to another.
   *
   * @param links how many links are drawn on the way at most, the strongest
   * @return empty where there is nothing to fly over: a step without a map, several maps, maps of
   *     different kinds, or the same part of one
   */
  public Optional<StageMotion> flight(StepRequest from, StepRequest to, StageLook look, int links) {
    return StageFlight.of(sheet(from, look, ""), sheet(to, look, ""), links);
  }

  /**
   * A step that unfolds.
   *
   * @param steps the step, worked out, at a share of the time, 0 to 1; at 1 as it is at rest
   * @param millis how long it takes
   */
  public StageMotion unfolding(
      DoubleFunction<StepRequest> steps, StageLook look, String place, int millis) {
    StageArtist kept = new StageArtist(figures.remembering());
    // What stands at the end comes first, so that what is seen on the way keeps its colours.
    StageSheet whole = kept.sheet(steps.apply(1), look, place);
    DoubleFunction<StageSheet> sheets =
        time -> whole.showing(kept.figure(steps.apply(time), look, whole.layout()));
    return whole.movable().isPresent() && whole.isFitting()
        ? new MapUnfolding(whole, sheets, millis)
        : new StageUnfolding(look.size(), millis, time -> sheets.apply(time).paint());
  }

  /** Links that grow from the strongest to the weakest; empty where there is no map with links. */
  public Optional<StageMotion> growth(StepRequest request, StageLook look, int millis) {
    return LinkGrowth.of(sheet(request, look, ""), millis);
  }

  /** Strokes over a stage as lines of the step: tied to places, where its figure is a map. */
  public List<StepMark> tied(StepRequest request, StageLook look, List<InkStroke> strokes) {
    StageMarks marks = marks(request, look);
    return strokes.stream().map(marks::tied).toList();
  }

  /** The callout under a point of the stage. */
  public Optional<HeldCallout> callout(StepRequest request, StageLook look, StagePoint at) {
    return marks(request, look).callouts().at(at);
  }

  /** The marks of a step with a callout put where a hand has left it. */
  public List<StepMark> moved(
      StepRequest request, StageLook look, HeldCallout held, StagePoint left) {
    return marks(request, look).callouts().moved(held, left);
  }

  /** The marks of a step with one more callout; without words it says the name of its city. */
  public List<StepMark> pinned(
      StepRequest request, StageLook look, StagePoint at, LocalText words) {
    return marks(request, look).pinned(at, words);
  }

  private StageMarks marks(StepRequest request, StageLook look) {
    StageSheet sheet = sheet(request, look, "");
    return new StageMarks(
        sheet, painter.places(request, sheet.figure()), request.step(), look.language());
  }

  StageSheet sheet(StepRequest request, StageLook look, String place) {
    StageLayout layout =
        StageLayout.of(words(request, look.language(), place), look.size(), figures.typefaces());
    MapStyle style = MapStyle.of(look.theme());
    int ground = PlainStep.isMap(request) ? style.ground().sea() : style.paper();
    return new StageSheet(layout, figure(request, look, layout), style, ground);
  }

  private ExportFigure figure(StepRequest request, StageLook look, StageLayout layout) {
    return painter.plain(
        PlainStep.inAnyLook(request),
        new StepPainter.PictureSize(
            look.language(), look.theme(), layout.figureWidth(), layout.figureHeight(), PLAIN),
        look.size().leastShare());
  }

  private StageWords words(StepRequest request, Language language, String place) {
    StepWords said = request.step().words();
    return new StageWords(
        said.title().in(language),
        said.text().in(language),
        place,
        PlainStep.foot(request, language, figures.composer()));
  }
}
