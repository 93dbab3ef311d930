package org.meridian.app.desktop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.app.story.StoryFiles;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.ports.KeptWork;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.state.ThemeChoice;

/**
 * The program's window, posed for pictures: any size, language and look, nothing remembered. Use it
 * on the JavaFX thread.
 */
public final class WindowViews {

  /** Pulses without anything to do after which the window is taken to be at rest. */
  private static final int RESTING_PULSES = 12;

  private final Stage stage;
  private final DesktopWindow window;

  /** Builds a window of a size that shows a dataset. */
  public WindowViews(Stage stage, FigureFactory figures, Dataset dataset, int width, int height) {
    this.stage = stage;
    window =
        new DesktopWindow(
            stage,
            new DesktopWindow.DesktopServices(
                figures,
                new DatasetFolders(UserFolder.ofThisUser()),
                new BasemapFiles(figures.maps(), UserFolder.ofThisUser().maps()),
                new KeptWork(
                    SettingsStore.forgetful(),
                    SessionStore.forgetful(),
                    new StoryFiles(
                        Optional.empty(),
                        Optional.empty(),
                        figures::maps,
                        UserFolder.ofThisUser().stories())),
                new ImportedFiles(UserFolder.ofThisUser()),
                new SystemLook(new SimpleObjectProperty<>(false), new SimpleObjectProperty<>(true)),
                DesktopMachine.real()));
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    stage.getScene().getRoot().requestFocus();
    window.open(dataset);
  }

  /** The window that is posed. */
  public DesktopWindow window() {
    return window;
  }

  /** Poses the window. */
  public void pose(Language language, boolean dark) {
    window.explorer().language().set(language);
    window.explorer().theme().set(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
  }

  /** Tabs of the window: {@code centre} or {@code particulars}. */
  public TabPane tabs(String id) {
    return (TabPane) find(id);
  }

  private Node find(String id) {
    return stage.getScene().lookup("#" + id);
  }

  /** A picture of the window, once it has come to rest. */
  public CompletableFuture<WritableImage> picture() {
    CompletableFuture<WritableImage> taken = new CompletableFuture<>();
    rest(this::isAtRest, () -> taken.complete(stage.getScene().snapshot(null)));
    return taken;
  }

  /** Whether nothing is computed or drawn any more. */
  public boolean isAtRest() {
    return window.explorer().result().get() != null
        && !window.explorer().busy().get()
        && (window.map().isSettled() || !isShown(window.map()));
  }

  private static boolean isShown(Node node) {
    return node.getScene() != null && node.localToScene(node.getBoundsInLocal()).getWidth() > 1;
  }

  private static void rest(BooleanSupplier atRest, Runnable then) {
    new AnimationTimer() {
      private int resting;

      @Override
      public void handle(long now) {
        resting = atRest.getAsBoolean() ? resting + 1 : 0;
        if (resting >= RESTING_PULSES) {
          stop();
          // Not within the pulse: a snapshot there upsets the layout that follows it.
          UiThread.later(then);
        }
      }
    }.start();
  }

  /** Ends the window. */
  public void close() {
    window.close();
    stage.close();
  }
}
