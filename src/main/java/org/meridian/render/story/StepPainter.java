package org.meridian.render.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.marks.MarkedFigure;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.StepMark;
import org.meridian.text.FixedMessages;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.ViewRequest;
import org.meridian.view.content.ViewContent;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.story.StepRequest;
import org.meridian.view.story.marks.MarkPlaces;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * Draws steps by the painters that draw every export, so that thumbnail, stage, slide and page show
 * the same. Thread-safe; not for the thread of a user interface.
 */
public final class StepPainter {

  private final FigureFactory figures;

  /** Draws with the figures of the program. */
  public StepPainter(FigureFactory figures) {
    this.figures = figures;
  }

  /**
   * What a picture of a step looks like, where the step does not fix it.
   *
   * @param language of its words
   * @param theme of its colours
   * @param width in design pixels
   * @param height in design pixels; a sheet may be higher
   * @param textPercent size of words on maps, 100 to 250; empty for that of the step
   */
  public record PictureSize(
      Language language, MapTheme theme, int width, int height, OptionalInt textPercent) {}

  /**
   * The figure of a step; what the step fixes of its look goes before what is asked for.
   *
   * @throws IllegalArgumentException if the size is too small
   */
  public ExportFigure figure(StepRequest request, PictureSize size) {
    return figure(request, size, false);
  }

  /**
   * The same for a page that says title and sources of the step in words of its own, laid out so
   * that nothing is cut.
   *
   * @param least the smallest type, as a share of the usual
   * @throws IllegalArgumentException if the size is too small
   */
  public ExportFigure plain(StepRequest request, PictureSize size, double least) {
    boolean isTitled = !request.step().words().title().isBlank();
    return new RoomFit(size.width(), size.height(), least)
        .of(maker(PlainStep.of(request), size, isTitled));
  }

  private ExportFigure figure(StepRequest request, PictureSize size, boolean isPlain) {
    return maker(request, size, isPlain).of(size.width(), size.height());
  }

  /** Makes what is shown once, for figures of any size. */
  private RoomFit.FigureMaker maker(StepRequest request, PictureSize size, boolean isPlain) {
    StepLook fixed = request.step().viewpoint().look();
    OptionalInt text = size.textPercent().isPresent() ? size.textPercent() : fixed.textPercent();
    StepRequest sized =
        text.isPresent() && request.view().uses(ViewOption.MAP)
            ? request.with(scaled(request.choices(), text.getAsInt()))
            : request;
    MapTheme theme = theme(request, size);
    Language language = fixed.language().orElse(size.language());
    ViewRequest asked = figures.found(sized.in(FixedMessages.ofWindow(language)));
    ViewContent content = request.view().content(asked);
    return (width, height) ->
        marked(
            request,
            figures.figure(content, asked, new FigureLook(theme, width, height, isPlain)),
            language,
            theme);
  }

  private ExportFigure marked(
      StepRequest request, ExportFigure bare, Language language, MapTheme theme) {
    List<StepMark> marks = request.step().marks();
    return marks.isEmpty()
        ? bare
        : new MarkedFigure(
            bare,
            places(request, bare).placed(marks, language),
            MapStyle.of(theme),
            figures.typefaces());
  }

  /**
   * Where marks stand on the figure of a step.
   *
   * @param figure as {@link #figure} gives it
   */
  public MarkPlaces places(StepRequest request, ExportFigure figure) {
    Optional<MapCamera> camera =
        MarkedFigure.bare(figure) instanceof MovableFigure map
            ? Optional.of(map.camera(1))
            : Optional.empty();
    return new MarkPlaces(
        request.result().dataset(),
        camera,
        figure.width(),
        figure.height(),
        identity -> cluster(request, identity));
  }

  private List<City> cluster(StepRequest request, String identity) {
    return figures
        .clusters()
        .fresh()
        .find(request.result(), request.choices().clusters())
        .content()
        .flatMap(found -> found.of(identity).map(found::cities))
        .orElse(List.of());
  }

  private static MapTheme theme(StepRequest request, PictureSize size) {
    return request.step().viewpoint().look().dark().map(MapTheme::of).orElse(size.theme());
  }

  private static ViewChoices scaled(ViewChoices choices, int percent) {
    MapSight sight = choices.map();
    MapOptions options = sight.options().withText(percent);
    return choices.with(new MapSight(options, sight.camera(), sight.extent(), sight.sheet()));
  }

  /**
   * The picture of a step.
   *
   * @param scale pixels per design pixel, above 0
   */
  public PixelFrame picture(StepRequest request, PictureSize size, double scale) {
    ExportFigure figure = figure(request, size);
    PixelFrame frame =
        PixelFrame.empty(
            (int) Math.round(figure.width() * scale), (int) Math.round(figure.height() * scale));
    figure.picture(scale).draw(frame, 0, 0);
    return frame;
  }

  /** The figure of a step for a page of a size: laid out anew where it would be cut below. */
  public ExportFigure whole(StepRequest request, PictureSize size) {
    RoomFit.FigureMaker maker = maker(request, size, false);
    ExportFigure figure = maker.of(size.width(), size.height());
    return figure.height() * across(figure, size) > size.height() + 1
        ? new RoomFit(size.width(), size.height(), RoomFit.LEAST).of(maker)
        : figure;
  }

  private static double across(ExportFigure figure, PictureSize size) {
    return Math.min(1, (double) size.width() / figure.width());
  }

  /** How much smaller than it is a {@link #whole} figure stands on its page, at its upper left. */
  public static double fit(ExportFigure figure, PictureSize size) {
    return Math.min(across(figure, size), (double) size.height() / figure.height());
  }

  /**
   * The picture of a step on a page of exactly the size asked for, whole.
   *
   * @param scale pixels per design pixel of the page, above 0
   */
  public PixelFrame page(StepRequest request, PictureSize size, double scale) {
    ExportFigure figure = whole(request, size);
    PixelFrame frame =
        PixelFrame.empty(
            (int) Math.round(size.width() * scale), (int) Math.round(size.height() * scale));
    Arrays.fill(frame.argb(), MapStyle.of(theme(request, size)).ground().paper());
    figure.picture(scale * fit(figure, size)).draw(frame, 0, 0);
    return frame;
  }
}
