package org.meridian.ui.story;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.meridian.model.Dataset;
import org.meridian.model.RecentValues;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.StepPainter;
import org.meridian.render.story.marks.StepCallouts;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.text.Messages;
import org.meridian.ui.background.Background;
import org.meridian.ui.presenting.StageTrouble;
import org.meridian.view.stage.StagePoint;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/**
 * Small pictures of steps, drawn on a worker one after the other and remembered. Ask on the JavaFX
 * thread; answers come there.
 */
public final class StepPictures {

  /** Design pixels of a picture: a slide. */
  private static final int WIDTH = 1280;

  private static final int HEIGHT = 720;
  private static final int MOST = 240;

  /** A city is meant by a click that is no farther away, in design pixels. */
  private static final double NEAR = 14;

  private final Background background;
  private final StepPainter painter;
  private final StoryDatasets datasets;
  private final ScenarioEngine engine = new ScenarioEngine();
  private final RecentValues<Key, Image> known = new RecentValues<>(MOST, Key::equals);

  /** How a picture of a step looks. */
  public record PictureLook(Language language, boolean dark, double scale) {}

  private record Key(
      Scenario scenario, Viewpoint viewpoint, List<StepMark> marks, PictureLook look) {}

  /**
   * @param datasets finds the datasets of steps
   */
  public StepPictures(Background background, StepPainter painter, StoryDatasets datasets) {
    this.background = background;
    this.painter = painter;
    this.datasets = datasets;
  }

  /**
   * Asks for a picture.
   *
   * @param drawn takes it, at once if it is known
   * @param failed is told why there is none
   */
  public void ask(
      StoryStep step, PictureLook look, Consumer<Image> drawn, Consumer<Throwable> failed) {
    Key key = new Key(step.scenario(), step.viewpoint(), step.marks(), look);
    Optional<Image> there = known.find(key);
    if (there.isPresent()) {
      drawn.accept(there.get());
      return;
    }
    background.run(
        () -> draw(step, look),
        frame -> {
          Image image = image(frame);
          known.put(key, image);
          drawn.accept(image);
        },
        failed);
  }

  /** Why there is no picture, as {@link #ask} told it. */
  static String said(Messages messages, Throwable why) {
    return why instanceof UncheckedIOException
        ? messages.get("story.picture.none")
        : messages.get("story.picture.failed", StageTrouble.said(why));
  }

  /**
   * Works something out about the marks of a step, on a worker.
   *
   * @param language in which the picture is
   * @param then takes it
   */
  <T> void work(
      StoryStep step, Language language, Function<StepCallouts, T> work, Consumer<T> then) {
    background.run(() -> work.apply(callouts(step, language)), then);
  }

  /**
   * Finds what a point of the picture of a step is about.
   *
   * @param found takes it
   */
  void anchor(StoryStep step, StagePoint point, Consumer<MarkAnchor> found) {
    work(
        step,
        Language.ENGLISH,
        on -> {
          double[] at = on.page().onFigure(point);
          return on.places().anchor(at[0], at[1], NEAR);
        },
        found);
  }

  private StepCallouts callouts(StoryStep step, Language asked) {
    Language language = step.viewpoint().look().language().orElse(asked);
    StepPainter.PictureSize size =
        new StepPainter.PictureSize(language, MapTheme.LIGHT, WIDTH, HEIGHT, OptionalInt.empty());
    synchronized (engine) {
      StepRequest request =
          StepRequest.of(step, datasets.find(step.scenario().datasetId()), engine);
      ExportFigure figure = painter.whole(request, size);
      return new StepCallouts(
          figure,
          painter.places(request, figure),
          step,
          language,
          new FittedPage(StepPainter.fit(figure, size)));
    }
  }

  /** The page that {@link #draw} draws. */
  private record FittedPage(double fit) implements StepCallouts.FigurePage {
    @Override
    public double[] onFigure(StagePoint point) {
      return new double[] {point.across() * WIDTH / fit, point.down() * HEIGHT / fit};
    }

    @Override
    public StagePoint onPage(double x, double y) {
      return new StagePoint(x * fit / WIDTH, y * fit / HEIGHT);
    }
  }

  /** One at a time, so that many steps do not keep the window from drawing. */
  private PixelFrame draw(StoryStep step, PictureLook look) {
    Dataset dataset = datasets.find(step.scenario().datasetId());
    synchronized (engine) {
      return painter.page(
          StepRequest.of(step, dataset, engine),
          new StepPainter.PictureSize(
              look.language(), MapTheme.of(look.dark()), WIDTH, HEIGHT, OptionalInt.empty()),
          look.scale());
    }
  }

  private static Image image(PixelFrame frame) {
    WritableImage image = new WritableImage(frame.width(), frame.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            frame.width(),
            frame.height(),
            PixelFormat.getIntArgbPreInstance(),
            frame.argb(),
            0,
            frame.width());
    return image;
  }
}
