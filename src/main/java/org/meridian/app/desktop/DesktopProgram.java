package org.meridian.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.app.story.StoryFiles;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.file.DraftSweep;
import org.meridian.io.scenario.SettingsFile;
import org.meridian.io.story.StoryJournal;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.text.ProblemWords;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.state.Settings;
import org.meridian.ui.theme.SceneTheme;

/** The desktop program. The default dataset is read while the toolkit and the window start. */
public final class DesktopProgram extends Application {

  private static final System.Logger LOG = System.getLogger(DesktopProgram.class.getName());

  private final long started = System.nanoTime();
  private final UserFolder folder = UserFolder.ofThisUser();
  private CompletableFuture<FirstOpening> first;
  private HomeSession session;
  private StoryFiles stories;
  private CompletableFuture<FigureFactory> figures;
  private SettingsKeeper keeper;
  private DesktopWindow window;
  private boolean logged;

  /**
   * Starts the program and returns when its window is closed.
   *
   * @param path the file or folder to open; none for what was open last
   */
  public static void open(String... path) {
    GraphicsPipeline.choose(new SettingsFile(UserFolder.ofThisUser().settings()).load());
    launch(DesktopProgram.class, path);
  }

  /** Runs before the window is made, off the JavaFX thread. */
  @Override
  public void init() {
    DraftSweep.sweep(folder.root());
    keeper = new SettingsKeeper(new SettingsFile(folder.settings()));
    session = HomeSession.of(folder);
    stories =
        new StoryFiles(
            session.marker().map(own -> new StoryJournal(folder.sessions().resolve("story.json"))),
            UnkeptWork.WHY,
            () -> figures.join().maps(),
            folder.stories());
    var starters = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    first = CompletableFuture.supplyAsync(this::readFirst, starters);
    figures = CompletableFuture.supplyAsync(ShippedFigures::create, starters);
    starters.shutdown();
  }

  private FirstOpening readFirst() {
    Settings settings = new Settings(keeper);
    String usual = settings.text(UserPreferences.DATASET).orElse(ShippedDatasets.DEFAULT);
    List<Path> recent = settings.list("recent").stream().map(Path::of).toList();
    Optional<Path> asked = getParameters().getUnnamed().stream().findFirst().map(Path::of);
    return new WindowStartup(
            new DatasetFolders(folder), session.store(), session.earlier(), session.marker())
        .read(asked, DatasetOrigin.shipped(usual), recent);
  }

  @Override
  public void start(Stage stage) {
    SceneTheme.loadFonts();
    SystemLook look = new SystemLook();
    FigureFactory drawing = awaitFigures();
    window =
        new DesktopWindow(
            stage,
            new DesktopWindow.DesktopServices(
                drawing,
                new DatasetFolders(folder),
                new BasemapFiles(drawing.maps(), folder.maps()),
                keeper,
                session.store(),
                new ImportedFiles(folder),
                look.dark(),
                look.reducedMotion(),
                stories,
                DesktopMachine.real()));
    Thread.setDefaultUncaughtExceptionHandler(window.faults());
    WindowPlace.recall(stage, window.settings());
    stage.getIcons().addAll(WindowIcons.all());
    window.map().times().subscribe(times -> logFirstMap());
    stage.show();
    stage.getScene().getRoot().requestFocus();
    first.whenComplete((loaded, failure) -> UiThread.later(() -> opened(loaded, failure)));
  }

  /** Figures are ready long before the toolkit is; waiting here costs nothing in practice. */
  private FigureFactory awaitFigures() {
    try {
      return figures.join();
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

  private void logFirstMap() {
    if (!logged && window != null && window.map().exportScene() != null) {
      logged = true;
      LOG.log(
          System.Logger.Level.INFO,
          "first map shown {0} ms after the start: {1}",
          (System.nanoTime() - started) / 1_000_000,
          window.explorer().dataset().get().id());
      session.store().started();
    }
  }

  @Override
  public void stop() {
    window.close();
    keeper.close();
    session.store().started();
    stories.close();
    session.close().run();
  }
}
