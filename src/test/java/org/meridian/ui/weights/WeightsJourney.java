package org.meridian.ui.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.stage.WindowJourney;

/** Dragging, typing and locking weights. */
final class WeightsJourney extends WindowJourney {

  private void drag(String slider, double by) {
    Node thumb = find("#" + slider + " .thumb");
    robot.drag(thumb, MouseButton.PRIMARY).moveBy(by, 0).drop();
    settle();
  }

  @Test
  void draggingAWeightReordersTheRankingAsOneStepOfUndo() {
    List<String> before = shown();
    drag("slider-trade", 60);
    List<String> after = shown();
    assertThat(after).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    assertThat(text("#because")).contains("passes");
    assertThat(window.explorer.history().get().canUndo()).isTrue();
    robot.clickOn("#undo");
    settle();
    assertThat(shown()).isEqualTo(before);
    assertThat(window.explorer.history().get().canUndo()).isFalse();
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.Z);
    robot.release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    settle();
    assertThat(shown()).isEqualTo(after);
  }

  @Test
  void siblingsAlwaysTotalAHundredAndTheEditedOneKeepsItsValue() {
    robot.doubleClickOn("#percent-trade").write("80").type(KeyCode.ENTER);
    settle();
    assertThat(text("#percent-trade")).isEqualTo("80.0");
    assertThat(text("#percent-people")).isEqualTo("20.0");
    assertThat(((Slider) find("#slider-people")).getValue()).isEqualTo(20);
  }

  @Test
  void zeroIsAllowed() {
    robot.doubleClickOn("#percent-people").write("0").type(KeyCode.ENTER);
    settle();
    assertThat(text("#percent-trade")).isEqualTo("100.0");
    assertThat(window.explorer.result().get().cities().rows()).isEqualTo(12);
  }

  @Test
  void whatIsNoPercentageIsNotTaken() {
    robot.doubleClickOn("#percent-people").write("120").type(KeyCode.ENTER);
    settle();
    assertThat(text("#percent-people")).isEqualTo("50.0");
    assertThat(window.explorer.history().get().canUndo()).isFalse();
  }

  @Test
  void aLockedWeightKeepsItsShare() {
    robot.clickOn("#lock-people");
    settle();
    assertThat(((ToggleButton) find("#lock-people")).isSelected()).isTrue();
    robot.doubleClickOn("#percent-trade").write("80").type(KeyCode.ENTER);
    settle();
    assertThat(text("#percent-people")).isEqualTo("50.0");
    assertThat(text("#percent-trade")).isEqualTo("50.0");
  }

  @Test
  void arrowKeysMoveASlider() {
    act(() -> find("#slider-trade").requestFocus());
    robot.type(KeyCode.RIGHT, 3);
    settle();
    assertThat(text("#percent-trade")).isEqualTo("53.0");
    assertThat(text("#percent-people")).isEqualTo("47.0");
  }

  @Test
  void aKeyHeldDownIsOneStepMoreHoweverOftenItRepeats() {
    Node slider = find("#slider-trade");
    act(slider::requestFocus);
    act(() -> keys(slider, KeyEvent.KEY_PRESSED, 6));
    assertThat(window.explorer.previewing().get()).isTrue();
    act(() -> keys(slider, KeyEvent.KEY_RELEASED, 1));
    settle();
    assertThat(text("#percent-trade")).isEqualTo("56.0");
    act(window.explorer::undo);
    assertThat(text("#percent-trade")).isEqualTo("51.0");
    act(window.explorer::undo);
    assertThat(window.explorer.history().get().canUndo()).isFalse();
  }

  private static void keys(Node slider, EventType<KeyEvent> type, int times) {
    for (int i = 0; i < times; i++) {
      slider.fireEvent(new KeyEvent(type, "", "", KeyCode.RIGHT, false, false, false, false));
    }
  }

  @Test
  void aRightClickOffersEqualAndPublished() {
    robot.doubleClickOn("#percent-trade").write("80").type(KeyCode.ENTER);
    settle();
    Node name = find("#weight-trade .weight-name");
    Point2D at = name.localToScreen(4, 4);
    robot.rightClickOn(at).clickOn("Published among its siblings");
    settle();
    assertThat(text("#percent-trade")).isEqualTo("50.0");
  }

  @Test
  void aMethodIsAStepOfItsOwn() {
    List<String> before = ranked();
    robot.clickOn("#pane-fold-methods");
    act(() -> ((ComboBox<?>) find("#normalisation")).getSelectionModel().select(4));
    assertThat(window.explorer.scenario().get().settings().normalisation().label())
        .isEqualTo("rank");
    assertThat(window.explorer.history().get().undoLabel()).contains("weights.step.normalisation");
    act(window.explorer::undo);
    assertThat(ranked()).isEqualTo(before);
  }

  @Test
  void indicatorsUnfoldBelowTheirDimension() {
    assertThat(robot.lookup("#weight-goods").tryQuery()).isEmpty();
    robot.clickOn("#fold-trade");
    settle();
    assertThat(find("#weight-goods").isVisible()).isTrue();
    assertThat(robot.lookup("#weight-visitors").tryQuery()).isEmpty();
    robot.clickOn("#fold-trade");
    settle();
    assertThat(find("#weight-goods").isVisible()).isFalse();
  }

  @Test
  void theSelectedCityIsExplainedFirstAndALossIsALoss() {
    drag("slider-trade", 60);
    var now = window.explorer.state().get();
    for (City city : now.dataset().cities()) {
      int row = now.dataset().cityPosition(city.id()).orElseThrow();
      int was = now.before().cities().ranking().rank(row);
      int is = now.result().cities().ranking().rank(row);
      act(() -> window.explorer.selection().select(city.id()));
      String said = text("#because").replace('\u00a0', ' ');
      if (was > 0 && is > was) {
        assertThat(said).startsWith(city.name().en() + " falls from " + was + " to " + is);
        assertThat(said).contains("lost through").doesNotContain("−");
      } else if (is > 0 && is < was) {
        assertThat(said).startsWith(city.name().en() + " rises from " + was + " to " + is);
      } else if (is > 0) {
        assertThat(said).startsWith(city.name().en() + " stays number " + is + ". ");
      }
    }
  }

  @Test
  void aFilterLeavesTheExplanationAndTheLanguageTranslatesIt() {
    drag("slider-trade", 60);
    act(() -> window.explorer.selection().select("london"));
    String said = text("#because");
    assertThat(said).startsWith("London");
    for (String region : List.of("Europe", "Asia")) {
      act(
          () ->
              window.explorer.commit(
                  "ranking.step.filter",
                  now -> now.withCities(new CityFilter(Set.of(region), Set.of(), Set.of()))));
      assertThat(text("#because")).isEqualTo(said);
      assertThat(window.explorer.selection().focus().get()).contains("london");
    }
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(text("#because")).startsWith("伦敦").endsWith("。");
    assertThat(breaksInsideNumbers(text("#because"))).isEmpty();
    assertThat(breaksInsideNumbers(said)).isEmpty();
  }

  @Test
  void theExplanationAndTheNamesAreWholeInALowWindow() {
    drag("slider-trade", 60);
    act(() -> window.explorer.selection().select("london"));
    act(() -> stage.setHeight(420));
    Label because = (Label) find("#because");
    assertThat(because.getHeight()).isGreaterThanOrEqualTo(because.prefHeight(because.getWidth()));
    for (Node node : robot.lookup(".weight-name").queryAll()) {
      Label name = (Label) node;
      if (name.isVisible() && name.getHeight() > 0) {
        assertThat(name.isWrapText()).isTrue();
        assertThat(name.getHeight()).isGreaterThanOrEqualTo(name.prefHeight(name.getWidth()));
      }
    }
  }

  /** Where a line could break between two characters of a number. */
  private static List<String> breaksInsideNumbers(String text) {
    BreakIterator lines = BreakIterator.getLineInstance();
    lines.setText(text);
    return IntStream.range(1, text.length())
        .filter(lines::isBoundary)
        .mapToObj(at -> text.substring(at - 1, at + 1))
        .filter(pair -> pair.matches("[+−.,0-9][.,0-9]"))
        .toList();
  }

  @Test
  void aRecentScenarioOfAnUnknownYearIsRefusedAndSlidersStillMoveWhatIsOpen() {
    Path file = Path.of("old.meridian.json").toAbsolutePath();
    Scenario open = window.explorer.scenario().get();
    window.ports.files.put(file.getFileName(), open.withYear(Period.of(1900)));
    act(() -> ((MainWindow) stage.getScene().getRoot()).files().reopen(file));
    await(() -> robot.lookup("#problem-dialog").tryQuery().isPresent());
    assertThat(window.explorer.scenario().get()).isEqualTo(open);
    act(() -> find("#problem-dialog").getScene().getWindow().hide());

    drag("slider-trade", 60);
    settle();
    drag("slider-trade", -30);
    settle();

    assertThat(robot.lookup("#problem-dialog").tryQuery()).isEmpty();
    assertThat(window.explorer.scenario().get().year()).isEqualTo(open.year());
    assertThat(window.explorer.scenario().get()).isNotEqualTo(open);
    assertThat(shown()).isEqualTo(ranked());
    assertThat(window.faults.all()).isEmpty();
    act(window.explorer::undo);
    act(window.explorer::undo);
    assertThat(window.explorer.scenario().get()).isEqualTo(open);
  }
}
