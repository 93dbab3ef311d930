package org.meridian.ui.presenting;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import org.meridian.render.stage.StageSize;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.ScreenArea;
import org.meridian.view.stage.StagePlacement;

/**
 * The window that the audience sees: as large as its screen and without a frame; where there is no
 * second screen, an ordinary window, which F11 makes as large as the screen. It follows screens
 * that come and go, and loses nothing by it. On the JavaFX thread.
 */
public final class AudienceWindow {

  private static final int LEAST_WIDTH = 480;
  private static final int LEAST_HEIGHT = 320;

  private final Presentation presentation;
  private final StageSurroundings around;
  private final StackPane root = new StackPane();
  private final StageSurface surface;
  private final ReadOnlyObjectWrapper<StagePlacement> placement = new ReadOnlyObjectWrapper<>();
  private final Runnable deaf;
  private BooleanSupplier isControlled = () -> false;
  private Stage window;
  private ScreenArea frame;

  /**
   * What the window stands among.
   *
   * @param screens of the machine
   * @param presenter where the presenter's window is
   * @param memory of earlier talks
   * @param messages words
   * @param dress dresses a scene
   */
  public record StageSurroundings(
      StageScreens screens,
      Supplier<ScreenArea> presenter,
      StageMemory memory,
      LiveMessages messages,
      Consumer<Scene> dress) {}

  /** Opens the window. */
  public AudienceWindow(Presentation presentation, StageSurroundings around) {
    this.presentation = presentation;
    this.around = around;
    surface = new StageSurface(presentation, false);
    root.getStyleClass().add("stage-room");
    root.getChildren().setAll(surface);
    surface.widthProperty().subscribe((was, now) -> measure());
    surface.heightProperty().subscribe((was, now) -> measure());
    deaf = around.screens().onChange(this::place);
    place();
    presentation.state().subscribe(this::follow);
  }

  /** Where the stage is. */
  public ReadOnlyObjectProperty<StagePlacement> placement() {
    return placement.getReadOnlyProperty();
  }

  /** The screen that the stage is on, or the presenter's where it is a window there. */
  public ScreenArea screen() {
    StagePlacement now = placement.get();
    return around.screens().all().get(now.stage().orElse(now.presenter()));
  }

  /** Says whether the focus is where controls that lie over the stage need their keys. */
  public void controlled(BooleanSupplier focused) {
    isControlled = focused;
  }

  /** Room for what lies over the picture where there is one screen. */
  public StackPane root() {
    return root;
  }

  /** The window of this moment; another one once the stage changes screens. */
  public Stage window() {
    return window;
  }

  /** The size of type, in percent. */
  public int text() {
    return around.memory().text(screen());
  }

  /** Type has another size on this screen from now on. */
  public void setText(int percent) {
    around.memory().setText(screen(), percent);
    measure();
  }

  /** Puts the stage on another screen from now on. */
  public void choose(ScreenArea screen) {
    around.memory().choose(screen);
    place();
  }

  /** Puts the window where it belongs. */
  public void place() {
    List<ScreenArea> screens = around.screens().all();
    StagePlacement next =
        StagePlacement.of(screens, around.presenter().get(), around.memory().screen());
    boolean stays =
        window != null && placement.get().stage().isPresent() == next.stage().isPresent();
    frame = next.frame(screens);
    placement.set(next);
    if (!stays) {
      rebuild(next.stage().isPresent());
    } else if (next.stage().isPresent()) {
      fit();
    }
    measure();
  }

  /** A window cannot change its frame, so another takes its place with the same content. */
  private void rebuild(boolean isWholeScreen) {
    Stage old = window;
    if (old != null) {
      old.getScene().setRoot(new StackPane());
    }
    Scene scene = new Scene(root, frame.width(), frame.height());
    around.dress().accept(scene);
    StageKeyFilter.on(scene, presentation, () -> isControlled.getAsBoolean());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::fill);
    window = new Stage(isWholeScreen ? StageStyle.UNDECORATED : StageStyle.DECORATED);
    window.setScene(scene);
    window.titleProperty().bind(around.messages().bind("stage.window.title"));
    window.setFullScreenExitHint("");
    window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    window.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> presentation.end());
    fit();
    window.show();
    if (old != null) {
      old.hide();
    }
  }

  private void fit() {
    window.setX(frame.x());
    window.setY(frame.y());
    window.setWidth(frame.width());
    window.setHeight(frame.height());
  }

  /** Fills the screen, or no more; where the stage is a window. */
  private void fill(KeyEvent event) {
    if (event.getCode() == KeyCode.F11 && placement.get().stage().isEmpty()) {
      window.setFullScreen(!window.isFullScreen());
      event.consume();
    }
  }

  private void measure() {
    if (window == null || surface.getWidth() < LEAST_WIDTH || surface.getHeight() < LEAST_HEIGHT) {
      return;
    }
    presentation.resize(
        new StageSize(
            (int) Math.round(surface.getWidth() * window.getOutputScaleX()),
            (int) Math.round(surface.getHeight() * window.getOutputScaleY()),
            text()));
  }

  /** No pointer lies about on the stage unless it is asked for. */
  private void follow(PresentingState state) {
    surface.setCursor(state.ink() ? Cursor.CROSSHAIR : Cursor.NONE);
  }

  /** Closes the window. */
  public void close() {
    deaf.run();
    window.hide();
  }
}
