package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.session.SavedWork;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.WindowJourney;

/** Work is never lost: switching, saving, quitting, and coming back. */
final class SessionJourney extends WindowJourney {

  private static final Instant EARLIER = Instant.parse("2026-03-01T08:15:30Z");

  private void choose(int dataset, String id) {
    act(() -> ((ComboBox<?>) find("#dataset-choice")).getSelectionModel().select(dataset));
    await(() -> window.explorer.result().get().scenario().datasetId().equals(id));
  }

  private void weigh(String percent) {
    robot.doubleClickOn("#percent-trade").write(percent).type(KeyCode.ENTER);
    settle();
  }

  private void press(KeyCode... keys) {
    robot.press(keys).release(keys);
    settle();
  }

  private Scenario scenario() {
    return window.explorer.scenario().get();
  }

  private SavedWork work(String percent) {
    weigh(percent);
    return new SavedWork(
        DatasetOrigin.shipped("sample"),
        scenario(),
        DatasetIdentity.ofId("sample"),
        Optional.empty(),
        true,
        EARLIER);
  }

  /** Puts the window back to where a start with that work left would be. */
  private void begin(SavedWork work, List<Problem> misfits) {
    FirstOpening first =
        new FirstOpening(
            List.of(work),
            List.of(),
            work.origin(),
            SampleData.timeless(),
            misfits,
            Optional.empty());
    MainWindow workbench = (MainWindow) stage.getScene().getRoot();
    act(() -> workbench.files().begin(first));
  }

  @Test
  void everyDatasetComesBackAsItWasLeft() {
    weigh("90");
    Scenario left = scenario();
    List<String> ranking = shown();
    choose(1, "sample-years");
    choose(0, "sample");
    assertThat(scenario()).isEqualTo(left);
    assertThat(shown()).isEqualTo(ranking);
    assertThat(text("#percent-trade")).isEqualTo("90.0");
  }

  @Test
  void undoAndRedoGoOverASwitchOfDataset() {
    weigh("90");
    Scenario left = scenario();
    choose(1, "sample-years");
    robot.clickOn("#undo");
    await(() -> window.explorer.result().get().scenario().datasetId().equals("sample"));
    assertThat(scenario()).isEqualTo(left);
    robot.clickOn("#redo");
    await(() -> window.explorer.result().get().scenario().datasetId().equals("sample-years"));
    robot.clickOn("#undo");
    await(() -> window.explorer.result().get().scenario().datasetId().equals("sample"));
    robot.clickOn("#undo");
    settle();
    assertThat(scenario()).isEqualTo(Scenario.opening(SampleData.timeless()));
  }

  @Test
  void everyStepAndARestingDragAreKept() {
    weigh("90");
    assertThat(window.ports.sessions.works.getLast().scenario()).isEqualTo(scenario());
    assertThat(window.ports.sessions.works.getLast().changed()).isTrue();
    act(() -> window.explorer.preview(now -> now.withName("dragged")));
    await(() -> window.ports.sessions.works.getLast().scenario().name().equals("dragged"));
    act(() -> window.explorer.commit("weights.step.weight", now -> now));
    await(() -> window.ports.sessions.works.getLast().scenario().name().isEmpty());
  }

  @Test
  void savingGoesToTheSameFileAndTheTitleTellsWhetherItDiffers() {
    assertThat(stage.getTitle()).isEqualTo("Sample – Meridian");
    weigh("90");
    assertThat(stage.getTitle()).isEqualTo("● Unsaved scenario (edited) – Sample – Meridian");
    window.ports.chosen = Optional.of(Path.of("mine.meridian.json"));
    press(KeyCode.SHORTCUT, KeyCode.S);
    await(() -> stage.getTitle().equals("mine – Sample – Meridian"));
    weigh("10");
    assertThat(stage.getTitle()).isEqualTo("● mine (edited) – Sample – Meridian");
    window.ports.chosen = Optional.of(Path.of("other.meridian.json"));
    press(KeyCode.SHORTCUT, KeyCode.S);
    await(() -> stage.getTitle().equals("mine – Sample – Meridian"));
    assertThat(window.ports.files).containsOnlyKeys(Path.of("mine.meridian.json"));
    assertThat(window.ports.files).containsValue(scenario());
    press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    await(() -> stage.getTitle().equals("other – Sample – Meridian"));
    act(() -> window.explorer.language().set(Language.CHINESE));
    weigh("20");
    assertThat(stage.getTitle()).isEqualTo("● other（已修改）– 样例 – Meridian");
  }

  @Test
  void aFileThatAnotherProgramChangedIsNotOverwrittenUnasked() {
    Path file = Path.of("mine.meridian.json");
    window.ports.chosen = Optional.of(file);
    press(KeyCode.SHORTCUT, KeyCode.S);
    await(() -> window.ports.files.containsKey(file));
    Scenario other = scenario().withName("of another");
    window.ports.files.put(file, other);
    weigh("90");
    press(KeyCode.SHORTCUT, KeyCode.S);
    await(() -> robot.lookup("#overwrite-dialog").tryQuery().isPresent());
    assertThat(window.ports.files).containsEntry(file, other);
    robot.clickOn("#overwrite");
    await(() -> window.ports.files.get(file).equals(scenario()));
  }

  @Test
  void anEarlierSessionComesBackAndThePublishedIndexIsOneButtonAway() {
    SavedWork work = work("90");
    choose(1, "sample-years");
    begin(work, List.of());
    await(() -> scenario().equals(work.scenario()));
    assertThat(((Labeled) find(".session-words")).getText())
        .startsWith("Restored your changes of ")
        .contains("2026");
    robot.clickOn("Start from the published index");
    await(() -> scenario().equals(Scenario.opening(SampleData.timeless())));
    assertThat(robot.lookup(".session-words").tryQuery()).isEmpty();
    robot.clickOn("#undo");
    await(() -> scenario().equals(work.scenario()));
  }

  @Test
  void workThatDoesNotFitIsSetAsideAndSaid() {
    SavedWork work = work("90");
    choose(1, "sample-years");
    begin(
        work,
        List.of(new Problem("f", 1, "/settings", "sea", ProblemCode.SCENARIO_NODE, List.of(""))));
    await(() -> window.ports.sessions.aside.contains(work));
    await(() -> robot.lookup(".session-words").tryQuery().isPresent());
    assertThat(((Labeled) find(".session-words")).getText())
        .contains("do not fit", "sample.meridian.json");
    assertThat(scenario()).isEqualTo(Scenario.opening(SampleData.timeless()));
  }

  @Test
  void quittingAsksOnlyWhereNothingIsKept() {
    weigh("90");
    window.ports.sessions.fail(Optional.of(new LocalText("The disk is full.", "磁盘已满。")));
    await(() -> robot.lookup(".session-words").tryQuery().isPresent());
    act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    await(() -> robot.lookup("#quit-dialog").tryQuery().isPresent());
    assertThat(stage.isShowing()).isTrue();
    robot.type(KeyCode.ESCAPE);
    window.ports.sessions.fail(Optional.empty());
    settle();
    assertThat(robot.lookup(".session-words").tryQuery()).isEmpty();
    act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    await(() -> !stage.isShowing());
  }

  @Test
  void aRecentFileThatIsGoneCanBeTakenOffTheList() {
    window.ports.chosen = Optional.of(Path.of("mine.meridian.json"));
    press(KeyCode.SHORTCUT, KeyCode.S);
    MainWindow workbench = (MainWindow) stage.getScene().getRoot();
    await(() -> workbench.files().recents().size() == 1);
    window.ports.files.clear();
    Path recent = Path.of(workbench.files().recents().getFirst());
    act(() -> workbench.files().reopen(recent));
    await(() -> robot.lookup("#gone-dialog").tryQuery().isPresent());
    robot.clickOn("#gone-remove");
    settle();
    assertThat(workbench.files().recents()).isEmpty();
  }
}
