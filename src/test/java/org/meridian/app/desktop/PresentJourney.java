package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.app.views.PosedWindow;
import org.meridian.scenario.Scenario;

/** F5 is never a dead key: what is on screen is presented, and the work stays as it is. */
final class PresentJourney extends PosedWindow {

  @BeforeEach
  void open() throws TimeoutException {
    open("interconnectivity-2021", 1000, 700);
  }

  /** A node of any window. */
  private Optional<Node> seek(String query) {
    return ask(
        () ->
            Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().lookup(query))
                .filter(node -> node != null)
                .findFirst());
  }

  private void present() {
    run(() -> ((Button) stage().getScene().lookup("#present")).fire());
    await(() -> seek("#present-seen").isPresent());
    run(() -> ((Button) seek("#present-seen").orElseThrow()).fire());
    await(() -> seek(".stage-surface").isPresent());
  }

  private void press(KeyCode code) {
    Node surface = seek(".stage-surface").orElseThrow();
    run(
        () ->
            surface.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void whatIsOnScreenIsPresentedAndTheWorkStays() {
    Scenario before = views().window().explorer().scenario().get();
    present();
    assertThat(seek(".stage-surface").orElseThrow().getScene()).isNotSameAs(stage().getScene());
    press(KeyCode.N);
    assertThat(seek("#presenter")).isPresent();
    press(KeyCode.N);
    assertThat(seek("#presenter")).isEmpty();
    press(KeyCode.ESCAPE);
    await(() -> seek(".stage-surface").isEmpty());
    assertThat(views().window().explorer().scenario().get()).isEqualTo(before);
    assertThat(views().window().explorer().history().get().canUndo()).isFalse();
  }

  @Test
  void closingTheProgramClosesTheStage() {
    present();
    run(() -> stage().hide());
    await(() -> seek(".stage-surface").isEmpty());
  }
}
