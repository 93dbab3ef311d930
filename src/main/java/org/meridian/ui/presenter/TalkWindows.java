package org.meridian.ui.presenter;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.meridian.ui.presenting.AudienceWindow;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.StageKeyFilter;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.ScreenArea;

/**
 * The two windows of a talk. With one screen the presenter's view lies over the stage on demand;
 * with two it has a window of its own, on the screen where the presenter's work was. On the JavaFX
 * thread.
 */
final class TalkWindows {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** What a window leaves free of its screen, for bars and docks. */
  private static final double EDGE = 0.94;

  private final Presentation presentation;
  private final AudienceWindow audience;
  private final PresenterPane pane;
  private final LiveMessages messages;
  private final Consumer<Scene> dress;
  private final ScreenArea work;
  private final ReadOnlyBooleanWrapper isAlone;
  private Stage window;

  /**
   * Opens the windows.
   *
   * @param isAlone is told whether there is one screen
   * @param work where the presenter's work was
   */
  TalkWindows(
      Presentation presentation,
      AudienceWindow audience,
      PresenterPane pane,
      LiveMessages messages,
      TalkRoom room) {
    this.presentation = presentation;
    this.audience = audience;
    this.pane = pane;
    this.messages = messages;
    dress = room.dress();
    work = room.work();
    isAlone = room.isAlone();
    audience.controlled(pane::isControlled);
    audience.placement().subscribe(now -> arrange());
    presentation.state().subscribe(this::follow);
  }

  /**
   * What the windows stand in.
   *
   * @param work where the presenter's work was
   * @param dress dresses a scene
   * @param isAlone is told whether there is one screen
   */
  record TalkRoom(ScreenArea work, Consumer<Scene> dress, ReadOnlyBooleanWrapper isAlone) {}

  private void arrange() {
    boolean alone = audience.placement().get().stage().isEmpty();
    isAlone.set(alone);
    if (alone) {
      closeWindow();
      follow(presentation.state().get());
      audience.window().requestFocus();
    } else if (window == null) {
      audience.root().getChildren().remove(pane);
      openWindow();
    }
  }

  private void follow(PresentingState state) {
    if (isAlone.get()) {
      audience.root().getChildren().remove(pane);
      if (state.notes()) {
        audience.root().getChildren().add(pane);
      }
    }
  }

  private void openWindow() {
    pane.setVisible(true);
    Scene scene = new Scene(new StackPane(pane), WIDTH, HEIGHT);
    dress.accept(scene);
    StageKeyFilter.on(scene, presentation, pane::isControlled);
    window = new Stage();
    window.setScene(scene);
    window.titleProperty().bind(messages.bind("stage.presenter.title"));
    window.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> presentation.end());
    window.setWidth(Math.min(WIDTH, work.width()));
    window.setHeight(Math.min(HEIGHT, work.height() * EDGE));
    window.setX(work.x() + (work.width() - window.getWidth()) / 2);
    window.setY(work.y() + (work.height() - window.getHeight()) / 2);
    window.show();
    window.requestFocus();
  }

  private void closeWindow() {
    if (window != null) {
      ((StackPane) window.getScene().getRoot()).getChildren().clear();
      window.hide();
      window = null;
    }
  }

  /** Closes both. */
  void close() {
    closeWindow();
    audience.close();
  }
}
