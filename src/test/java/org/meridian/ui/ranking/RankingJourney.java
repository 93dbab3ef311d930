package org.meridian.ui.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.ranking.RankingContent;

/** Searching, filtering, sorting and selecting in the ranking. */
final class RankingJourney extends WindowJourney {

  @Test
  void theBestComesFirstAndCitiesWithoutAScoreLast() {
    assertThat(shown()).isEqualTo(ranked());
    assertThat(shown().subList(10, 12)).containsExactlyInAnyOrder("nairobi", "suva");
  }

  @Test
  void sortingByNameKeepsCitiesWithoutAScoreLastInBothDirections() {
    TableView<Object> table = robot.lookup("#ranking-table").queryTableView();
    TableColumn<Object, ?> city = table.getColumns().get(2);
    act(() -> table.getSortOrder().add(city));
    assertThat(shown().getFirst()).isEqualTo("auckland");
    assertThat(shown().subList(10, 12)).containsExactly("nairobi", "suva");
    act(() -> city.setSortType(TableColumn.SortType.DESCENDING));
    assertThat(shown().getFirst()).isEqualTo("tokyo");
    assertThat(shown().subList(10, 12)).containsExactly("suva", "nairobi");
  }

  @Test
  void anExportListsTheRowsInTheOrderOfTheTableWhateverIsSearchedFor() {
    TableView<Object> table = robot.lookup("#ranking-table").queryTableView();
    TableColumn<Object, ?> city = table.getColumns().get(2);
    act(() -> table.getSortOrder().add(city));
    List<String> sorted = shown();
    robot.clickOn("#ranking-search").write("bj");
    settle();
    RankingView view =
        (RankingView) robot.lookup("#ranking-search").query().getParent().getParent();
    RankingContent content = (RankingContent) view.exported().orElseThrow().content().orElseThrow();
    assertThat(content.rows().stream().map(row -> content.result().dataset().city(row).id()))
        .containsExactlyElementsOf(sorted);
  }

  @Test
  void chineseNamesAndPinyinInitialsFindACity() {
    robot.clickOn("#ranking-search").write("bj");
    settle();
    assertThat(shown()).containsExactly("beijing");
    robot.eraseText(2).write("重庆");
    settle();
    assertThat(shown()).containsExactly("chongqing");
    assertThat(text("#ranking-count")).isEqualTo("1 of 12");
  }

  @Test
  void theSearchBoxOfTheWindowSelectsACity() {
    robot.clickOn("#city-search").write("上海");
    settle();
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(window.explorer.selection().cities().get()).containsExactly("shanghai");
    assertThat(text("#city-name")).isEqualTo("Shanghai");
  }

  @Test
  void aSelectedRowStaysSelectedWhenTheRankingChanges() {
    robot.clickOn("Paris");
    settle();
    assertThat(window.explorer.selection().cities().get()).containsExactly("paris");
    robot.doubleClickOn("#percent-people").write("95").type(KeyCode.ENTER);
    settle();
    assertThat(window.explorer.selection().cities().get()).containsExactly("paris");
    TableView<Object> table = robot.lookup("#ranking-table").queryTableView();
    assertThat(table.getSelectionModel().getSelectedItem().toString()).contains("id=paris");
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(shown().indexOf("paris"));
  }

  @Test
  void aSelectionMadeElsewhereIsShownInTheTable() {
    act(() -> window.explorer.selection().select(Set.of("tokyo", "dubai")));
    TableView<Object> table = robot.lookup("#ranking-table").queryTableView();
    assertThat(table.getSelectionModel().getSelectedItems()).hasSize(2);
    assertThat(window.explorer.selection().cities().get())
        .containsExactlyInAnyOrder("tokyo", "dubai");
  }

  @Test
  void aFilterHidesButKeepsRanksAndCanBeUndone() {
    robot.clickOn("#city-filter").clickOn("#filter-Oceania");
    settle();
    assertThat(shown()).containsExactly("auckland", "suva");
    assertThat(window.explorer.scenario().get().cities().regions()).containsExactly("Oceania");
    int auckland = window.explorer.result().get().dataset().cityPosition("auckland").orElseThrow();
    assertThat(window.explorer.result().get().cities().ranking().rank(auckland)).isEqualTo(10);
    robot.type(KeyCode.ESCAPE);
    Button chip = (Button) find("#scope-chip");
    assertThat(chip.isVisible()).isTrue();
    assertThat(chip.getText()).startsWith("Only Oceania");
    act(chip::fire);
    await(() -> shown().size() == 12 && !chip.isManaged());
    act(window.explorer::undo);
    await(() -> shown().size() == 2);
    act(window.explorer::undo);
    assertThat(shown()).hasSize(12);
    assertThat(window.explorer.scenario().get().cities()).isEqualTo(CityFilter.ALL);
  }

  @Test
  void aDimensionCanBeAColumn() {
    robot.clickOn("#ranking-columns").clickOn("#show-column-trade");
    settle();
    TableView<Object> table = robot.lookup("#ranking-table").queryTableView();
    assertThat(table.getColumns().getLast().getId()).isEqualTo("column-node-trade");
  }

  @Test
  void columnsThatDoNotFitAreLeftOutAndCanBeAskedFor() {
    TableView<Object> table = robot.lookup("#ranking-table").queryTableView();
    assertThat(widthOfColumns(table)).isLessThanOrEqualTo(table.getWidth());
    assertThat(isShown(table, "column-region")).isFalse();
    robot.clickOn("#ranking-columns").clickOn("#show-column-region");
    settle();
    assertThat(isShown(table, "column-region")).isTrue();
  }

  private static double widthOfColumns(TableView<Object> table) {
    return table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }

  private static boolean isShown(TableView<Object> table, String id) {
    return table.getVisibleLeafColumns().stream().anyMatch(column -> id.equals(column.getId()));
  }

  @Test
  void theTableSpeaksTheLanguageOfTheMoment() {
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(robot.lookup("伦敦").tryQuery()).isPresent();
    assertThat(shown()).isEqualTo(ranked());
  }
}
