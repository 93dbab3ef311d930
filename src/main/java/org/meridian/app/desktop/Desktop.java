package org.meridian.app.desktop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.meridian.io.Drafts;
import org.meridian.io.Loaded;
import org.meridian.io.dataset.ShippedDatasets;
import org.meridian.io.dataset.UserFolder;
import org.meridian.io.scenario.SettingsFile;
import org.meridian.model.Dataset;
import org.meridian.render.figure.Figures;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.theme.Theme;

/** The desktop program. The default dataset is read while the toolkit and the window start. */
public final class Desktop extends Application {

  private static final System.Logger LOG = System.getLogger(Desktop.class.getName());

  private final long started = System.nanoTime();
  private final UserFolder folder = UserFolder.ofThisUser();
  private CompletableFuture<Loaded<Dataset>> first;
  private CompletableFuture<Figures> figures;
  private SettingsKeeper keeper;
  private DesktopWindow window;
  private boolean logged;

  /** Starts the program and returns when its window is closed. */
  public static void open() {
    Pipeline.choose(new SettingsFile(UserFolder.ofThisUser().settings()).load());
    launch(Desktop.class);
  }

  /** Runs before the window is made, off the JavaFX thread. */
  @Override
  public void init() {
    Drafts.sweep(folder.root());
    keeper = new SettingsKeeper(new SettingsFile(folder.settings()));
    var starters = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    first = CompletableFuture.supplyAsync(this::readFirst, starters);
    figures = CompletableFuture.supplyAsync(Figures::standard, starters);
    starters.shutdown();
  }

  private Loaded<Dataset> readFirst() {
    String last = keeper.load().getOrDefault(Preferences.DATASET, ShippedDatasets.DEFAULT);
    return ShippedDatasets.find(last)
        .or(() -> ShippedDatasets.find(ShippedDatasets.DEFAULT))
        .orElseThrow()
        .open();
  }

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    SystemLook look = new SystemLook();
    Figures drawing = awaitFigures();
    window =
        new DesktopWindow(
            stage,
            new DesktopWindow.Surroundings(
                drawing,
                new Packages(folder),
                new BasemapFiles(drawing.maps(), folder.maps()),
                keeper,
                look.dark(),
                look.reducedMotion()));
    WindowPlace.recall(stage, window.settings());
    stage.getIcons().addAll(WindowIcons.all());
    window.map().times().subscribe(times -> logFirstMap());
    stage.show();
    stage.getScene().getRoot().requestFocus();
    first.whenComplete((loaded, failure) -> UiThread.run(() -> opened(loaded, failure)));
  }

  /** Figures are ready long before the toolkit is; waiting here costs nothing in practice. */
  private Figures awaitFigures() {
    try {
      return figures.join();
    } catch (CompletionException broken) {
      throw new IllegalStateException("the program's own maps or fonts are damaged", broken);
    }
  }

  private void opened(Loaded<Dataset> loaded, Throwable failure) {
    if (failure == null && loaded.value().isPresent()) {
      window.open(loaded.value().get());
    } else {
      window.openLast();
    }
  }

  private void logFirstMap() {
    if (!logged && window != null && window.map().exportScene() != null) {
      logged = true;
      LOG.log(
          System.Logger.Level.INFO,
          "first map shown {0} ms after the start",
          (System.nanoTime() - started) / 1_000_000);
    }
  }

  @Override
  public void stop() {
    window.close();
    keeper.close();
  }
}
