package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.ui.stage.ScreenDriver;
import org.testfx.api.FxToolkit;

/** F5 is never a dead key: what is on screen is presented, and the work stays as it is. */
final class PresentJourney {

  private final ScreenDriver screen = new ScreenDriver();
  private Stage stage;
  private WindowViews views;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
    Dataset dataset =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    screen.run(() -> views = new WindowViews(stage, ShippedFigures.create(), dataset, 1000, 700));
    screen.await(views::isAtRest);
  }

  @AfterEach
  void close() throws TimeoutException {
    screen.run(views::close);
    FxToolkit.cleanupStages();
    assertThat(screen.failures()).isEmpty();
  }

  /** A node of any window. */
  private Optional<Node> seek(String query) {
    return screen.ask(
        () ->
            Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().lookup(query))
                .filter(node -> node != null)
                .findFirst());
  }

  private void present() {
    screen.run(() -> ((Button) stage.getScene().lookup("#present")).fire());
    screen.await(() -> seek("#present-seen").isPresent());
    screen.run(() -> ((Button) seek("#present-seen").orElseThrow()).fire());
    screen.await(() -> seek(".stage-surface").isPresent());
  }

  private void press(KeyCode code) {
    Node surface = seek(".stage-surface").orElseThrow();
    screen.run(
        () ->
            surface.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void whatIsOnScreenIsPresentedAndTheWorkStays() {
    Scenario before = views.window().explorer().scenario().get();
    present();
    assertThat(seek(".stage-surface").orElseThrow().getScene()).isNotSameAs(stage.getScene());
    press(KeyCode.N);
    assertThat(seek("#presenter")).isPresent();
    press(KeyCode.N);
    assertThat(seek("#presenter")).isEmpty();
    press(KeyCode.ESCAPE);
    screen.await(() -> seek(".stage-surface").isEmpty());
    assertThat(views.window().explorer().scenario().get()).isEqualTo(before);
    assertThat(views.window().explorer().history().get().canUndo()).isFalse();
  }

  @Test
  void closingTheProgramClosesTheStage() {
    present();
    screen.run(() -> stage.hide());
    screen.await(() -> seek(".stage-surface").isEmpty());
  }
}
