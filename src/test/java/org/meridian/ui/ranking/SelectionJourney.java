package org.meridian.ui.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.WindowJourney;

/** The selection is a thing of its own: only hand and keys on cities change it. */
final class SelectionJourney extends WindowJourney {

  private static final List<String> TEN =
      List.of(
          "london",
          "paris",
          "beijing",
          "shanghai",
          "tokyo",
          "new-york",
          "sao-paulo",
          "nairobi",
          "dubai",
          "suva");

  @BeforeEach
  void selectTen() {
    act(() -> window.explorer.selection().select(TEN));
  }

  private TableView<Object> table() {
    return robot.lookup("#ranking-table").queryTableView();
  }

  private void assertKept() {
    assertThat(window.explorer.selection().cities().get()).containsExactlyElementsOf(TEN);
    assertThat(marked()).containsExactlyInAnyOrderElementsOf(visible(TEN));
  }

  private List<String> visible(List<String> ids) {
    return shown().stream().filter(ids::contains).toList();
  }

  /** The ids of the rows that the table marks. */
  private List<String> marked() {
    List<String> shown = shown();
    return table().getSelectionModel().getSelectedIndices().stream().map(shown::get).toList();
  }

  private static Scenario weighed(Scenario now, double trade) {
    return now.withSettings(now.settings().withWeights(WeightSet.PUBLISHED.with("trade", trade)));
  }

  @Test
  void itSurvivesTheLanguageThereAndBack() {
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertKept();
    act(() -> window.explorer.language().set(Language.ENGLISH));
    assertKept();
  }

  @Test
  void itSurvivesALetterInASearch() {
    robot.clickOn("#ranking-search").write("to");
    settle();
    assertThat(shown()).hasSizeLessThan(12);
    assertKept();
    robot.eraseText(2);
    settle();
    assertKept();
    robot.clickOn("#city-search").write("pa");
    settle();
    assertKept();
  }

  @Test
  void itSurvivesAFilter() {
    act(
        () ->
            window.explorer.commit(
                "ranking.step.filter",
                now -> now.withCities(new CityFilter(Set.of("Asia"), Set.of(), Set.of()))));
    assertThat(shown()).hasSize(5);
    assertKept();
    act(window.explorer::undo);
    assertThat(shown()).hasSize(12);
    assertKept();
  }

  @Test
  void itSurvivesSortingBothWays() {
    TableColumn<Object, ?> city = table().getColumns().get(2);
    act(() -> table().getSortOrder().add(city));
    assertKept();
    act(() -> city.setSortType(TableColumn.SortType.DESCENDING));
    assertKept();
    act(() -> table().getSortOrder().clear());
    assertKept();
  }

  @Test
  void itSurvivesADraggedWeightAndUndo() {
    for (double trade = 0.4; trade > 0; trade -= 0.1) {
      double weight = trade;
      act(() -> window.explorer.preview(now -> weighed(now, weight)));
      assertKept();
    }
    act(() -> window.explorer.commit("weights.step.weight", now -> weighed(now, 0.05)));
    assertKept();
    act(window.explorer::undo);
    assertKept();
    act(window.explorer::redo);
    assertKept();
  }

  @Test
  void itSurvivesAYearAndAnotherDatasetAndTheWayBack() {
    act(() -> window.explorer.open(SampleData.withYears()));
    assertKept();
    act(() -> window.explorer.commit("shell.step.year", now -> now.withYear(Period.of(2019))));
    assertKept();
    act(window.explorer::undo);
    act(window.explorer::undo);
    assertThat(window.explorer.dataset().get().id()).isEqualTo("sample");
    assertKept();
  }

  @Test
  void itSurvivesColumnsThatComeAndGo() {
    robot.clickOn("#ranking-columns").clickOn("#show-column-trade");
    settle();
    assertKept();
  }

  @Test
  void aClickSelectsOneAndAnotherWithShortcutAddsToThoseOutOfSight() {
    robot.clickOn("Paris");
    settle();
    assertThat(window.explorer.selection().cities().get()).containsExactly("paris");
    robot.clickOn("#ranking-search").write("to");
    settle();
    act(() -> clickAdding(cell("Tokyo")));
    assertThat(window.explorer.selection().cities().get()).containsExactly("paris", "tokyo");
    act(() -> clickAdding(cell("Tokyo")));
    assertThat(window.explorer.selection().cities().get()).containsExactly("paris");
  }

  private Node cell(String words) {
    return table().lookupAll(".table-cell").stream()
        .filter(node -> node instanceof Labeled cell && words.equals(cell.getText()))
        .findFirst()
        .orElseThrow();
  }

  /** The platform without a screen leaves held keys out of mouse events, so these are made here. */
  private static void clickAdding(Node on) {
    Point2D at = on.localToScene(2, 2);
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      boolean down = type == MouseEvent.MOUSE_PRESSED;
      MouseEvent event =
          new MouseEvent(
              type,
              at.getX(),
              at.getY(),
              at.getX(),
              at.getY(),
              MouseButton.PRIMARY,
              1,
              false,
              true,
              false,
              false,
              down,
              false,
              false,
              false,
              false,
              true,
              null);
      Event.fireEvent(on, event);
    }
  }

  @Test
  void theArrowKeysSelectTheNextRow() {
    robot.clickOn("Paris");
    settle();
    robot.type(KeyCode.DOWN);
    settle();
    String next = shown().get(shown().indexOf("paris") + 1);
    assertThat(window.explorer.selection().cities().get()).containsExactly(next);
    robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
    settle();
    assertThat(window.explorer.selection().cities().get()).containsExactlyInAnyOrder("paris", next);
  }
}
