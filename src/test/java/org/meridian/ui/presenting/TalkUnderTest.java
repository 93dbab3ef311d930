package org.meridian.ui.presenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.stage.StageArtist;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.StepArrival;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.StoryStep.StepEntry;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.presenter.TalkDesk;
import org.meridian.ui.presenter.TalkDesk.TalkServices.TalkScreens;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.meridian.view.stage.ScreenArea;
import org.testfx.api.FxToolkit;

/** A desk with screens that can be plugged and unplugged, over the sample data. */
final class TalkUnderTest {

  static final ScreenArea LAPTOP = ScreenArea.of(0, 0, 640, 480);
  static final ScreenArea PROJECTOR = ScreenArea.of(640, 0, 512, 384);

  private static final FigureFactory FIGURES = ShippedFigures.create();

  final ScreenDriver screen = new ScreenDriver();
  final Dataset dataset = SampleData.timeless();
  final List<Story> kept = new ArrayList<>();
  final Explorer explorer;
  final TalkDesk desk;
  long millis = 1_000;

  private final Background background;
  private List<ScreenArea> screens;
  private Runnable changed = () -> {};

  private TalkUnderTest(List<ScreenArea> screens, Function<StageDrawing, StageDrawing> around) {
    this.screens = screens;
    background = new Background(1, screen.failures()::add);
    explorer = new Explorer(background.executor(), UiThread.EXECUTOR, screen.failures()::add);
    explorer.reducedMotion().set(true);
    explorer.open(dataset);
    LiveMessages messages = new LiveMessages(explorer.language());
    SceneTheme theme = new SceneTheme(explorer, new SimpleObjectProperty<>(false));
    desk =
        new TalkDesk(
            explorer,
            messages,
            new TalkDesk.TalkServices(
                datasets -> around.apply(new StoryDrawing(new StageArtist(FIGURES), datasets)),
                () -> FIGURES.clusters().fresh(),
                new TalkScreens(
                    new PluggedScreens(),
                    new StageMemory(new Settings(SettingsStore.forgetful())),
                    () -> ScreenArea.of(20, 20, 600, 400)),
                theme::dress,
                () -> millis,
                screen.failures()::add));
  }

  /** Screens that a test changes. */
  private final class PluggedScreens implements StageScreens {
    @Override
    public List<ScreenArea> all() {
      return screens;
    }

    @Override
    public Runnable onChange(Runnable listener) {
      changed = listener;
      return () -> changed = () -> {};
    }
  }

  /** Presents a story of one step a view. */
  static TalkUnderTest open(
      List<ScreenArea> screens, Function<StageDrawing, StageDrawing> around, String... views) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException slow) {
      throw new IllegalStateException(slow);
    }
    ScreenDriver driver = new ScreenDriver();
    SceneTheme.loadFonts();
    TalkUnderTest talk = driver.ask(() -> new TalkUnderTest(screens, around));
    talk.screen.await(() -> talk.explorer.result().get() != null);
    talk.screen.run(() -> talk.desk.present(talk.story(views), 0, talk.kept::add));
    talk.settle();
    return talk;
  }

  private StoryOnStage story(String... views) {
    Story story = Story.EMPTY;
    for (String view : views) {
      story = story.insert(story.size(), step(view, story.size() + 1), about());
    }
    return new StoryOnStage(story, Map.of(dataset.id(), dataset));
  }

  /** Presents anew with motion, each step of the story unfolding. */
  void unfold(StepReveal reveal, String... views) {
    StoryOnStage still = story(views);
    Story moving = still.story();
    for (int at = 0; at < moving.size(); at++) {
      moving =
          moving.change(
              at, step -> step.with(new StepEntry(StepArrival.FLIGHT, Optional.of(reveal))));
    }
    StoryOnStage told = new StoryOnStage(moving, still.datasets());
    screen.run(
        () -> {
          explorer.reducedMotion().set(false);
          desk.present(told, 0, kept::add);
        });
  }

  private StoryDataset about() {
    return new StoryDataset(dataset.identity(), dataset.info().title());
  }

  private StoryStep step(String view, int number) {
    String city = dataset.city(0).id();
    Viewpoint seen =
        Viewpoint.of(view).with(NamedChoices.NONE.with("profiles.cities", List.of(city)));
    StepWords words =
        new StepWords(
            new LocalText("Step " + number, "第" + number + "步"),
            LocalText.EMPTY,
            new LocalText("Say " + number, "说" + number),
            LocalText.EMPTY);
    return new StoryStep(
        "any", Scenario.opening(dataset), seen, words, List.of(), StoryStep.StepEntry.USUAL);
  }

  /** Plugs or unplugs screens. */
  void plug(List<ScreenArea> now) {
    screen.run(
        () -> {
          screens = now;
          changed.run();
        });
    settle();
  }

  Presentation talk() {
    return desk.presentation().orElseThrow();
  }

  /** Presses a key, and waits until all that is wanted is drawn. */
  void press(String code) {
    screen.run(() -> talk().press(code));
    settle();
  }

  void settle() {
    screen.await(
        () ->
            desk.presentation()
                .map(talk -> talk.audience().isSettled() && !talk.explorer().busy().get())
                .orElse(true));
  }

  /** What the audience sees. */
  StagePicture shown() {
    return screen.ask(() -> talk().audience().shown().get().orElseThrow());
  }

  /** The pixels of that, copied. */
  int[] pixels() {
    return shown().frame().argb().clone();
  }

  /** The windows that are open, beside the one of the test itself. */
  List<Stage> windows() {
    return screen.ask(
        () ->
            Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Stage.class::cast)
                .filter(window -> window.getScene() != null)
                .filter(window -> window.getScene().lookup(".stage-surface") != null)
                .toList());
  }

  /** A scene that has a node. */
  Scene sceneOf(String query) {
    return windows().stream()
        .map(Stage::getScene)
        .filter(scene -> screen.ask(() -> scene.lookup(query)) != null)
        .findFirst()
        .orElseThrow();
  }

  void close() {
    screen.run(desk::close);
    background.close();
  }
}
