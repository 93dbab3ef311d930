package org.meridian.ui.presenter;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.scenario.story.Story;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.clusters.ClusterBench;
import org.meridian.ui.clusters.RadiusControl;
import org.meridian.ui.presenter.TalkDesk.TalkServices.TalkScreens;
import org.meridian.ui.presenting.AudienceWindow;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.StageDrawing;
import org.meridian.ui.presenting.StageMemory;
import org.meridian.ui.presenting.StageScreens;
import org.meridian.ui.presenting.StoryOnStage;
import org.meridian.ui.question.QuestionPane;
import org.meridian.ui.question.QuestionWorker;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.weights.WeightsView;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.stage.ScreenArea;

/**
 * Presents stories, one at a time, and takes everything down again at the end. What is tried out
 * meanwhile touches nothing of the work in the window. On the JavaFX thread.
 */
public final class TalkDesk {

  private static final int THREADS = 3;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final TalkServices services;
  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();
  private Talk talk;

  /**
   * What a talk is made with.
   *
   * @param drawing draws pictures about datasets, given by their ids
   * @param clusters finds clusters
   * @param places where windows of a talk stand
   * @param dress dresses a scene
   * @param clock milliseconds
   * @param failed takes what nobody expects
   */
  public record TalkServices(
      Function<Map<String, Dataset>, StageDrawing> drawing,
      Supplier<ClusterFinder> clusters,
      TalkScreens places,
      Consumer<Scene> dress,
      LongSupplier clock,
      Consumer<Throwable> failed) {

    /** Of the machine. */
    public StageScreens screens() {
      return places.screens();
    }

    /** Of earlier talks. */
    public StageMemory memory() {
      return places.memory();
    }

    /** Where the window of the program is. */
    public Supplier<ScreenArea> work() {
      return places.work();
    }

    /**
     * Where windows of a talk stand.
     *
     * @param screens of the machine
     * @param memory of earlier talks
     * @param work where the window of the program is
     */
    public record TalkScreens(
        StageScreens screens, StageMemory memory, Supplier<ScreenArea> work) {}
  }

  /** A talk that is under way. */
  private record Talk(
      Presentation presentation,
      TalkWindows windows,
      Background background,
      QuestionWorker questions) {}

  /** The desk beside the window whose language and look are those of the stage. */
  public TalkDesk(Explorer explorer, LiveMessages messages, TalkServices services) {
    this.explorer = explorer;
    this.messages = messages;
    this.services = services;
  }

  /** Whether a talk is under way. */
  public ReadOnlyBooleanWrapper presenting() {
    return presenting;
  }

  /** The talk that is under way. */
  public Optional<Presentation> presentation() {
    return Optional.ofNullable(talk).map(Talk::presentation);
  }

  /**
   * Presents a story; a talk that is under way ends before.
   *
   * @param first the step to begin with, counted from 0
   * @param kept takes the story whenever a step was added while presenting
   */
  public void present(StoryOnStage story, int first, Consumer<Story> kept) {
    close();
    Background background = new Background(THREADS, services.failed());
    Explorer stage = new Explorer(background.executor(), UiThread.EXECUTOR, services.failed());
    wear(stage);
    StageDrawing drawing = services.drawing().apply(story.datasets());
    Presentation presentation =
        new Presentation(
            new Presentation.StageTools(stage, background, drawing, services.clock()),
            story,
            first);
    QuestionWorker questions =
        new QuestionWorker(presentation, new Background(1, services.failed()), services.clusters());
    talk =
        new Talk(
            presentation,
            windows(presentation, background, drawing, questions),
            background,
            questions);
    presenting.set(true);
    presentation.told().subscribe((was, now) -> kept.accept(now.story()));
    presentation.state().subscribe(state -> UiThread.later(() -> endAfter(presentation)));
  }

  private TalkWindows windows(
      Presentation presentation,
      Background background,
      StageDrawing drawing,
      QuestionWorker questions) {
    ScreenArea work = services.work().get();
    AudienceWindow audience =
        new AudienceWindow(
            presentation,
            new AudienceWindow.StageSurroundings(
                services.screens(), () -> work, services.memory(), messages, services.dress()));
    ReadOnlyBooleanWrapper isAlone = new ReadOnlyBooleanWrapper();
    PresenterPane pane = pane(presentation, audience, background, drawing, questions, isAlone);
    return new TalkWindows(
        presentation,
        audience,
        pane,
        messages,
        new TalkWindows.TalkRoom(work, services.dress(), isAlone));
  }

  private PresenterPane pane(
      Presentation presentation,
      AudienceWindow audience,
      Background background,
      StageDrawing drawing,
      QuestionWorker questions,
      ReadOnlyBooleanWrapper isAlone) {
    Explorer stage = presentation.explorer();
    return new PresenterPane(
        presentation,
        messages,
        new PresenterPane.PresenterParts(
            new ScreenMenu(audience, services.screens(), messages),
            new WeightsView(stage, messages, background),
            radius(stage, background),
            new QuestionPane(presentation, messages, questions),
            isAlone),
        new StageThumbnails(background, drawing));
  }

  /** Language and look are those of the window, and both follow the keys of the stage. */
  private void wear(Explorer stage) {
    stage.language().bindBidirectional(explorer.language());
    stage.theme().bindBidirectional(explorer.theme());
    stage.dark().bind(explorer.dark());
    stage.textScale().bind(explorer.textScale());
    stage.reducedMotion().bind(explorer.reducedMotion());
  }

  private void forget(Explorer stage) {
    stage.language().unbindBidirectional(explorer.language());
    stage.theme().unbindBidirectional(explorer.theme());
    stage.dark().unbind();
    stage.textScale().unbind();
    stage.reducedMotion().unbind();
  }

  private VBox radius(Explorer stage, Background background) {
    ClusterBench bench = new ClusterBench(stage, background, services.clusters().get());
    bench.seenWhile(new SimpleBooleanProperty(true));
    VBox pane = new VBox(new RadiusControl(messages, bench));
    pane.getStyleClass().add("cluster-controls-content");
    return pane;
  }

  private void endAfter(Presentation presentation) {
    if (talk != null && talk.presentation() == presentation && presentation.state().get().ended()) {
      close();
    }
  }

  /** Ends the talk, if there is one. */
  public void close() {
    if (talk != null) {
      Talk ended = talk;
      talk = null;
      ended.windows().close();
      forget(ended.presentation().explorer());
      ended.questions().close();
      ended.background().close();
      presenting.set(false);
    }
  }
}
