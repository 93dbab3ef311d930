package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.ui.files.WrappedCell;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.ThemeChoice;

/** Datasets, years, language, look, files and panes. */
final class ShellJourney extends WindowJourney {

  private void choose(String box, int item) {
    act(() -> ((ComboBox<?>) find(box)).getSelectionModel().select(item));
  }

  private void openSampleWithYears() {
    choose("#dataset-choice", 1);
    await(() -> window.explorer.result().get().scenario().datasetId().equals("sample-years"));
  }

  private String value() {
    return screen.ask(() -> ((ComboBox<?>) find("#dataset-choice")).getValue().toString());
  }

  @Test
  void arrowsWalkTheListOfDatasetsAndOnlyEnterOpensOne() {
    String before = value();
    act(() -> find("#dataset-choice").requestFocus());
    robot.type(KeyCode.DOWN);
    settle();
    assertThat(screen.ask(() -> ((ComboBox<?>) find("#dataset-choice")).isShowing())).isTrue();
    robot.type(KeyCode.DOWN);
    settle();
    assertThat(value()).isNotEqualTo(before);
    assertThat(window.explorer.dataset().get().id()).isEqualTo("sample");
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(value()).isEqualTo(before);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    await(() -> window.explorer.dataset().get().id().equals("sample-years"));
  }

  @Test
  void theTimeOfAChangeIsSaidAndNoneWhereNothingWasRecomputed() {
    await(() -> text("#status-facts").contains("12 cities"));
    assertThat(text("#status-facts")).doesNotContain("recomputed");
    act(
        () ->
            window.explorer.commit(
                "weights.step.treatment",
                now -> now.withSettings(now.settings().withTreatment(OutlierTreatment.STANDARD))));
    await(() -> text("#status-facts").contains("recomputed in "));
    act(window.explorer::undo);
    await(() -> !text("#status-facts").contains("recomputed"));
  }

  @Test
  void theYearSwitcherIsThereOnlyWhereTheDatasetHasYears() {
    assertThat(find("#year-choice").isVisible()).isFalse();
    openSampleWithYears();
    assertThat(find("#year-choice").isVisible()).isTrue();
    List<String> in2022 = shown();
    choose("#year-choice", 0);
    assertThat(window.explorer.result().get().scenario().year()).isEqualTo(Period.of(2019));
    assertThat(shown()).isNotEqualTo(in2022);
    robot.clickOn("#undo");
    settle();
    assertThat(shown()).isEqualTo(in2022);
  }

  @Test
  void aDatasetsNoticeOpensOnceAndThenBehindItsChip() {
    openSampleWithYears();
    await(() -> robot.lookup("#dataset-notice").tryQuery().isPresent());
    assertThat(text("#dataset-notice")).isEqualTo("Read with care");
    Node chip = find("#notice-chip");
    Bounds under = chip.localToScreen(chip.getBoundsInLocal());
    Window notice = find("#dataset-notice").getScene().getWindow();
    // Far enough from the corner of the window, where a notice without a place would stand.
    assertThat(under.getMinX()).isGreaterThan(stage.getX() + 80);
    assertThat(notice.getX()).isCloseTo(under.getMinX(), within(40.0));
    assertThat(notice.getY()).isCloseTo(under.getMaxY(), within(40.0));
    robot.clickOn("#notice-chip");
    await(() -> robot.lookup("#dataset-notice").tryQuery().isEmpty());
    robot.clickOn("#notice-chip");
    await(() -> robot.lookup("#dataset-notice").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    await(() -> robot.lookup("#dataset-notice").tryQuery().isEmpty());
    openSampleWithYears();
    settle();
    assertThat(robot.lookup("#dataset-notice").tryQuery()).isEmpty();
    assertThat(find("#notice-chip").isVisible()).isTrue();
  }

  @Test
  void theLanguageChangesAtOnceAndEverywhere() {
    robot.clickOn("#language-zh-CN");
    settle();
    assertThat(window.explorer.language().get()).isEqualTo(Language.CHINESE);
    assertThat(robot.lookup("权重（%）").tryQuery()).isPresent();
    assertThat(text("#status-facts")).contains("12 座城市");
    robot.clickOn("#language-en");
    settle();
    assertThat(robot.lookup("Weights, %").tryQuery()).isPresent();
  }

  @Test
  void theLookCanBeChosen() {
    robot.clickOn("#theme").clickOn("#theme-DARK");
    settle();
    assertThat(window.explorer.theme().get()).isEqualTo(ThemeChoice.DARK);
    assertThat(window.explorer.dark().get()).isTrue();
    assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
  }

  @Test
  void aSavedScenarioComesBackWithTheIdenticalRanking() {
    robot.doubleClickOn("#percent-trade").write("90").type(KeyCode.ENTER);
    settle();
    List<String> saved = shown();
    window.ports.chosen = Optional.of(Path.of("mine.meridian.json"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.S).release(KeyCode.SHORTCUT);
    await(() -> text("#status-event").contains("mine.meridian.json"));
    robot.doubleClickOn("#percent-trade").write("10").type(KeyCode.ENTER);
    settle();
    assertThat(shown()).isNotEqualTo(saved);
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.O);
    robot.release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    await(() -> text("#percent-trade").equals("90.0"));
    assertThat(shown()).isEqualTo(saved);
    assertThat(window.explorer.history().get().canUndo()).isTrue();
  }

  @Test
  void aBrokenDatasetIsListedProblemByProblemAndChangesNothing() {
    Dataset before = window.explorer.dataset().get();
    window.ports.chosen = Optional.of(Path.of("broken"));
    window.ports.problems =
        List.of(new Problem("values.csv", 7, "value", "12,5", ProblemCode.NOT_A_NUMBER, List.of()));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.O).release(KeyCode.SHORTCUT);
    await(() -> robot.lookup("#problem-table").tryQuery().isPresent());
    TableView<Object> table = robot.lookup("#problem-table").queryTableView();
    assertThat(table.getItems().toString())
        .contains("values.csv", "7", "value", "12,5", "NOT_A_NUMBER");
    assertThat(window.explorer.dataset().get()).isSameAs(before);
    robot.clickOn("Close");
  }

  @Test
  void noWordOfAProblemIsCut() {
    String allowed = "one of many words, ".repeat(16).strip();
    window.ports.chosen = Optional.of(Path.of("broken"));
    window.ports.problems =
        List.of(
            new Problem(
                "/home/someone/a folder of data/of the year/cities.csv",
                3,
                "description_en",
                "Beta",
                ProblemCode.NOT_ALLOWED,
                List.of(allowed)));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.O).release(KeyCode.SHORTCUT);
    await(() -> !wrapped().isEmpty() && wrapped().stream().allMatch(WrappedCell::isWhole));
    assertThat(wrapped())
        .extracting(WrappedCell::getItem)
        .anyMatch(words -> words.contains(allowed));
    robot.clickOn("Close");
  }

  private List<WrappedCell<?>> wrapped() {
    return robot.lookup(".table-cell").queryAllAs(TableCell.class).stream()
        .filter(WrappedCell.class::isInstance)
        .<WrappedCell<?>>map(WrappedCell.class::cast)
        .filter(cell -> cell.getItem() != null && !cell.isEmpty())
        .toList();
  }

  @Test
  void theRankingIsExported() {
    window.ports.chosen = Optional.of(Path.of("ranking.csv"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.E).release(KeyCode.SHORTCUT);
    await(() -> text("#status-event").contains("ranking.csv"));
    Scenario exported = window.ports.exported.get(Path.of("ranking.csv")).scenario();
    assertThat(exported).isEqualTo(window.explorer.scenario().get());
  }

  @Test
  void aSidePaneFoldsAwayAndComesBack() {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT1).release(KeyCode.SHORTCUT);
    settle();
    assertThat(robot.lookup("#weight-trade").tryQuery()).isEmpty();
    robot.clickOn("#fold-weights");
    settle();
    assertThat(robot.lookup("#weight-trade").tryQuery()).isPresent();
  }

  @Test
  void theMiddleKeepsHalfOfASmallWindow() {
    act(
        () -> {
          stage.setWidth(1280);
          stage.setHeight(720);
        });
    settle();
    assertThat(find("#centre").getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(636);
  }

  @Test
  void theKeysAreListed() {
    robot.type(KeyCode.F1);
    await(() -> robot.lookup("#shortcuts").tryQuery().isPresent());
    robot.clickOn("Close");
  }

  @Test
  void newsFollowTheLanguageAndFade() {
    window.ports.chosen = Optional.of(Path.of("ranking.csv"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.E).release(KeyCode.SHORTCUT);
    await(() -> text("#status-event").contains("ranking.csv"));
    String english = text("#status-event");
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(text("#status-event")).contains("ranking.csv").isNotEqualTo(english);
    await(() -> text("#status-event").isEmpty());
    act(() -> window.explorer.language().set(Language.ENGLISH));
    assertThat(text("#status-event")).isEmpty();
  }
}
