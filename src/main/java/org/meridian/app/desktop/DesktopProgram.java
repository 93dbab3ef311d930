package org.meridian.app.desktop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.app.story.StoryFiles;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.story.StoryJournal;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.text.MessageBundles;
import org.meridian.text.ProblemWords;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.map.pane.MapTimes;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.ports.KeptWork;
import org.meridian.ui.theme.SceneTheme;

/** The desktop program. The default dataset is read while the toolkit and the window start. */
public final class DesktopProgram extends Application {

  private static final System.Logger LOG = System.getLogger(DesktopProgram.class.getName());

  /** The toolkit makes the program itself, so that what is begun before it is handed over here. */
  private static final AtomicReference<EarlyReading> BEGUN = new AtomicReference<>();

  private final long started = System.nanoTime();
  private final EarlyReading early = BEGUN.get();
  private HomeSession session;
  private StoryFiles stories;
  private CompletableFuture<List<Image>> icons;
  private DesktopWindow window;
  private boolean seen;
  private boolean seenWhole;

  /**
   * Starts the program and returns when its window is closed.
   *
   * @param path the file or folder to open; none for what was open last
   */
  public static void open(String... path) {
    EarlyReading reading =
        EarlyReading.begin(UserFolder.ofThisUser(), Arrays.stream(path).findFirst().map(Path::of));
    BEGUN.set(reading);
    GraphicsPipeline.choose(reading.keeper().load());
    launch(DesktopProgram.class, path);
  }

  /** Reads what a start reads, in the folder of a user who does not exist. */
  public static void rehearse(Path home) {
    EarlyReading.rehearse(new UserFolder(home));
  }

  /** Runs before the window is made, off the JavaFX thread. */
  @Override
  public void init() {
    icons =
        CompletableFuture.runAsync(SceneTheme::loadFonts).thenApply(loaded -> WindowIcons.all());
    session = early.session().join();
    stories =
        new StoryFiles(
            session
                .marker()
                .map(own -> new StoryJournal(early.folder().sessions().resolve("story.json"))),
            Optional.of(HomeSession.OTHER_WINDOW),
            () -> early.figures().join().maps(),
            early.folder().stories());
  }

  @Override
  public void start(Stage stage) {
    SystemLook look = SystemLook.ofPlatform();
    FigureFactory drawing = awaitFigures();
    window =
        new DesktopWindow(
            stage,
            new DesktopWindow.DesktopServices(
                drawing,
                new DatasetFolders(early.folder()),
                new BasemapFiles(drawing.maps(), early.folder().maps()),
                new KeptWork(early.keeper(), session.store(), stories),
                new ImportedFiles(early.folder()),
                look,
                DesktopMachine.real()));
    Thread.setDefaultUncaughtExceptionHandler(window.faults());
    WindowPlace.recall(stage, window.settings());
    window.map().times().subscribe(this::log);
    boolean ready = isReady();
    if (ready) {
      window.begin(early.first().join());
    }
    stage.getIcons().addAll(icons.join());
    stage.show();
    stage.getScene().getRoot().requestFocus();
    if (!ready) {
      early
          .first()
          .whenComplete((loaded, failure) -> UiThread.later(() -> opened(loaded, failure)));
    }
  }

  /** Scores are worked out while the window is styled, unless there may be something to say. */
  private boolean isReady() {
    return getParameters().getUnnamed().isEmpty()
        && early.first().isDone()
        && !early.first().isCompletedExceptionally();
  }

  /** Figures are ready long before the toolkit is; waiting here costs nothing in practice. */
  private FigureFactory awaitFigures() {
    try {
      return early.figures().join();
    } catch (CompletionException broken) {
      throw new IllegalStateException("the program's own maps or fonts are damaged", broken);
    }
  }

  private void opened(FirstOpening opening, Throwable failure) {
    if (failure != null) {
      throw new IllegalStateException("nothing could be opened", failure);
    }
    opening.asked().filter(asked -> !asked.opened()).ifPresent(DesktopProgram::complain);
    window.begin(opening);
  }

  /** Whoever started the program from a terminal looks there first. */
  private static void complain(FirstOpening.Asked asked) {
    Language language = Language.of(Locale.getDefault());
    ProblemWords words = new ProblemWords(language);
    System.err.println(SessionWords.filled("start.wrong", asked.path().toString()).in(language));
    asked.problems().forEach(problem -> System.err.println(words.line(problem)));
  }

  private void log(MapTimes times) {
    if (!seen && times.first() + times.whole() > 0) {
      seen = true;
      log("first");
      session.store().started();
      // The other language is there when somebody asks for it.
      CompletableFuture.runAsync(MessageBundles::readAll);
    }
    if (!seenWhole && times.whole() > 0) {
      seenWhole = true;
      log("whole");
    }
  }

  private void log(String map) {
    LOG.log(
        System.Logger.Level.INFO,
        "{0} map shown {1} ms after the start: {2}",
        map,
        (System.nanoTime() - started) / 1_000_000,
        window.explorer().dataset().get().id());
  }

  @Override
  public void stop() {
    window.close();
    early.keeper().close();
    session.store().started();
    stories.close();
    session.close().run();
  }
}
