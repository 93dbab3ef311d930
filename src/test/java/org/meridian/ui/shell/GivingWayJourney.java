package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.meridian.scenario.Scenario;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.WindowJourney;

/** Unsaved work that gives way to a scenario file stays, and closing waits for what is written. */
final class GivingWayJourney extends WindowJourney {

  private static final Path OTHER = Path.of("other.meridian.json");

  private Scenario scenario() {
    return window.explorer.scenario().get();
  }

  private void weigh(String percent) {
    robot.doubleClickOn("#percent-trade").write(percent).type(KeyCode.ENTER);
    settle();
  }

  private void openOther() {
    Scenario other = Scenario.opening(SampleData.timeless()).withName("other");
    window.ports.files.put(OTHER, other);
    window.ports.chosen = Optional.of(OTHER);
    MainWindow main = (MainWindow) stage.getScene().getRoot();
    act(() -> main.files().open(OTHER));
    await(() -> scenario().equals(other));
  }

  @Test
  void unsavedChangesStayAsAFileAndOneButtonLeadsBack() {
    weigh("90");
    Scenario mine = scenario();
    openOther();
    await(() -> robot.lookup(".session-words").tryQuery().isPresent());
    assertThat(((Labeled) find(".session-words")).getText()).contains("sample.meridian.json");
    assertThat(window.ports.sessions.aside).hasSize(1);
    assertThat(window.ports.sessions.aside.getFirst().scenario()).isEqualTo(mine);
    assertThat(stage.getTitle()).isEqualTo("other – Sample – Meridian");
    robot.clickOn("Go back to them");
    await(() -> scenario().equals(mine));
    assertThat(stage.getTitle()).isEqualTo("● Unsaved scenario (edited) – Sample – Meridian");
  }

  @Test
  void savedWorkGivesWayWithoutAWord() {
    weigh("90");
    window.ports.chosen = Optional.of(Path.of("mine.meridian.json"));
    robot.press(KeyCode.SHORTCUT, KeyCode.S).release(KeyCode.S, KeyCode.SHORTCUT);
    await(() -> stage.getTitle().equals("mine – Sample – Meridian"));
    openOther();
    assertThat(window.ports.sessions.aside).isEmpty();
    assertThat(robot.lookup(".session-words").tryQuery()).isEmpty();
  }

  @Test
  void closingWaitsForAFileThatIsBeingWritten() {
    weigh("90");
    CountDownLatch slow = new CountDownLatch(1);
    window.ports.beforeWrite =
        () -> {
          slow.await();
          return null;
        };
    window.ports.chosen = Optional.of(Path.of("mine.meridian.json"));
    robot.press(KeyCode.SHORTCUT, KeyCode.S).release(KeyCode.S, KeyCode.SHORTCUT);
    act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(stage.isShowing()).isTrue();
    slow.countDown();
    await(() -> !stage.isShowing());
    assertThat(window.ports.files).containsEntry(Path.of("mine.meridian.json"), scenario());
  }
}
