package org.meridian.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.ui.stage.WindowJourney;

/** The table of values: order, search, copy, and trying other values. */
final class DataJourney extends WindowJourney {

  private DataTable open() {
    tab("tab-cities");
    robot.clickOn("#segment-data");
    await(() -> table().content() != null);
    settle();
    return table();
  }

  private DataTable table() {
    return (DataTable) find("#data-table");
  }

  private String city(int row) {
    return window.explorer.dataset().get().city(table().getItems().get(row)).id();
  }

  private TableColumn<Integer, ?> column(String id) {
    return table().getColumns().stream()
        .filter(column -> column.getId().equals("data-column-" + id))
        .findFirst()
        .orElseThrow();
  }

  private void startEditing(String id, int row) {
    act(
        () -> {
          table().scrollToColumn((TableColumn<Integer, ?>) column(id));
          table().getSelectionModel().clearAndSelect(row, (TableColumn<Integer, ?>) column(id));
          table().requestFocus();
        });
    settle();
    robot.type(KeyCode.ENTER);
    await(() -> robot.lookup("#data-editor").tryQuery().isPresent());
  }

  private void typed(String text) {
    act(() -> ((TextField) find("#data-editor")).setText(text));
    robot.type(KeyCode.ENTER);
    settle();
  }

  private List<ValueEdit> edits() {
    return window.explorer.scenario().get().edits();
  }

  @Test
  void showsEveryCityWithItsValues() {
    DataTable table = open();
    Dataset dataset = window.explorer.dataset().get();
    assertThat(table.getItems()).hasSize(dataset.cities().size());
    assertThat(text("#data-count")).isEqualTo("12 cities, 4 indicators");
    int best = window.explorer.result().get().cities().ranking().order()[0];
    assertThat(table.getItems().getFirst()).isEqualTo(best);
  }

  @Test
  void sortsByAColumnWithMissingValuesLast() {
    open();
    act(
        () -> {
          column("goods").setSortType(TableColumn.SortType.DESCENDING);
          table().getSortOrder().setAll(List.of(column("goods")));
        });
    await(() -> table().content().rows().equals(table().getItems()) && !city(0).isEmpty());
    assertSorted(Comparator.reverseOrder());
    act(() -> column("goods").setSortType(TableColumn.SortType.ASCENDING));
    settle();
    assertSorted(Comparator.naturalOrder());
  }

  /** Ten values in an order, and behind them the two that are missing. */
  private void assertSorted(Comparator<Double> order) {
    List<Double> values =
        screen.ask(
            () -> IntStream.range(0, table().getItems().size()).mapToObj(this::value).toList());
    assertThat(values.subList(0, 10)).doesNotContain(Double.NaN).isSortedAccordingTo(order);
    assertThat(values.subList(10, 12)).containsOnly(Double.NaN);
  }

  private double value(int row) {
    return table().column("goods").orElseThrow().value(table().getItems().get(row));
  }

  @Test
  void findsCitiesByPinyin() {
    open();
    robot.clickOn("#data-search").write("shanghai");
    await(() -> table().getItems().size() == 1);
    assertThat(city(0)).isEqualTo("shanghai");
  }

  @Test
  void aValueTypedOverIsAWhatIfThatIsMarkedUndoneAndRemoved() {
    open();
    startEditing("goods", 1);
    String city = city(1);
    double before = score(city);
    typed("1,234.5");
    assertThat(edits())
        .extracting(ValueEdit::cityId, ValueEdit::indicatorId, ValueEdit::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(city, "goods", 1234.5));
    int place = window.explorer.dataset().get().cityPosition(city).orElseThrow();
    await(() -> table().content().edits().touches(place));
    assertThat(
            table().words().value(table().content(), table().column("goods").orElseThrow(), place))
        .endsWith("*");
    assertThat(((Labeled) find("#data-edits")).getText()).isEqualTo("What-if values: 1");
    assertThat(score(city)).as("the index is worked out with it").isNotEqualTo(before);
    assertThat(markedInTheRanking()).as("marked beside the index too").hasSize(1);

    act(window.explorer::undo);
    await(() -> !table().content().edits().touches(place));
    assertThat(score(city)).isEqualTo(before);
    assertThat(markedInTheRanking()).isEmpty();
    act(window.explorer::redo);
    await(() -> table().content().edits().touches(place));

    act(((MenuButton) find("#data-edits"))::show);
    MenuItem item =
        ((MenuButton) find("#data-edits"))
            .getItems().stream().filter(i -> "data-edit-0".equals(i.getId())).findFirst().get();
    act(item::fire);
    assertThat(edits()).isEmpty();
    assertThat(find("#data-edits").isVisible()).isFalse();
  }

  private double score(String city) {
    int place = window.explorer.dataset().get().cityPosition(city).orElseThrow();
    return window.explorer.result().get().cities().score(place);
  }

  /** The names of cities in the ranking that bear the mark of a what-if. */
  private List<String> markedInTheRanking() {
    return screen.ask(
        () ->
            robot.lookup("#ranking-table .table-cell").queryAll().stream()
                .map(cell -> ((Labeled) cell).getText())
                .filter(said -> said != null && said.endsWith(" *"))
                .toList());
  }

  @Test
  void whatIsNoNumberIsRefusedWithWords() {
    open();
    startEditing("goods", 0);
    typed("many");
    assertThat(text("#data-problem")).startsWith("\"many\" is not a number.");
    assertThat(edits()).isEmpty();
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(find("#data-problem").isVisible()).isFalse();
  }

  @Test
  void theTableIsCopiedWithTabs() {
    open();
    act(((javafx.scene.control.Button) find("#data-copy"))::fire);
    String[] copied = new String[1];
    act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0].lines().count()).isEqualTo(13);
    assertThat(copied[0].lines().findFirst().orElseThrow()).startsWith("Rank\tCity\tGoods");
  }

  @Test
  void numbersAreReadAsTheyAreWritten() {
    Map<String, Double> plain =
        Map.of("1234.5", 1234.5, "1,234.5", 1234.5, "−3", -3.0, " 2e3 ", 2000.0, ".5", 0.5);
    plain.forEach((typed, number) -> assertThat(TypedValue.read(typed)).hasValue(number));
    assertThat(TypedValue.read(" ").getAsDouble()).isNaN();
    for (String typed : List.of("many", "1,5", "1 2", "NaN", "1e999", "0x10", "5%")) {
      assertThat(TypedValue.read(typed)).as(typed).isEmpty();
    }
  }
}
