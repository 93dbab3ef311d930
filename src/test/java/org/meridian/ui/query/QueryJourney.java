package org.meridian.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.CityQuery.AllQuery;
import org.meridian.model.query.CityQuery.AnyQuery;
import org.meridian.model.query.CityQuery.Measure;
import org.meridian.model.query.CityQuery.NotQuery;
import org.meridian.model.query.CityQuery.NumberQuery;
import org.meridian.model.query.CityQuery.Relation;
import org.meridian.model.query.CityQuery.TextQuery;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.query.ConditionKind;

/** Conditions are put together with controls, select, filter, become a group and are reopened. */
final class QueryJourney extends WindowJourney {

  private CityQuery query() {
    return window.explorer.scenario().get().query().opened().query();
  }

  private List<CityGroup> groups() {
    return window.explorer.scenario().get().groups();
  }

  private List<String> met() {
    return screen.ask(
        () ->
            ((TableView<?>) find("#query-table"))
                .getItems().stream()
                    .map(city -> window.explorer.dataset().get().city((Integer) city).id())
                    .toList());
  }

  private void press(String button) {
    act(() -> ((ButtonBase) find(button)).fire());
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String box, T value) {
    act(() -> ((ComboBox<T>) find(box)).setValue(value));
  }

  private void type(String field, String text) {
    act(
        () -> {
          find(field).requestFocus();
          ((TextField) find(field)).setText(text);
        });
    robot.type(KeyCode.ENTER);
    settle();
  }

  private void openBuilder() {
    tab("tab-groups");
    press("#groups-of-query");
    await(() -> !met().isEmpty());
  }

  private static CityQuery rank(int last) {
    return new NumberQuery(Measure.RANK, "", Relation.AT_MOST, last);
  }

  @Test
  void conditionsAreAddedChangedNestedAndSaid() {
    openBuilder();
    assertThat(met()).hasSize(ranked().size() + unranked());
    press("#query--add");
    await(() -> robot.lookup("#query-0-limit").tryQuery().isPresent());
    type("#query-0-limit", "3");
    assertThat(query()).isEqualTo(new AllQuery(List.of(rank(3))));
    await(() -> met().equals(ranked().subList(0, 3)));
    assertThat(text("#query-count")).startsWith("3 of ");
    assertThat(text("#query-sentence")).isEqualTo("rank 3 or better");

    press("#query--bracket");
    await(() -> robot.lookup("#query-1-0-kind").tryQuery().isPresent());
    choose("#query-1-0-kind", ConditionKind.TEXT);
    press("#query-1-not");
    assertThat(query()).isInstanceOf(AllQuery.class);
    CityQuery nested = ((AllQuery) query()).parts().get(1);
    assertThat(nested).isInstanceOf(NotQuery.class);
    AnyQuery any = (AnyQuery) ((NotQuery) nested).part();
    assertThat(any.parts()).first().isInstanceOf(TextQuery.class);
    await(() -> text("#query-sentence").startsWith("rank 3 or better and not (region is "));

    act(() -> window.explorer.language().set(Language.CHINESE));
    await(() -> text("#query-sentence").startsWith("\u540d\u6b21\u5217\u7b2c 3 \u4f4d"));
    press("#query-1-remove");
    assertThat(query()).isEqualTo(new AllQuery(List.of(rank(3))));
    act(window.explorer::undo);
    await(() -> robot.lookup("#query-1-0-kind").tryQuery().isPresent());
    press("#query-clear");
    assertThat(query()).isEqualTo(new AllQuery(List.of()));
  }

  private int unranked() {
    return window.explorer.dataset().get().cities().size() - ranked().size();
  }

  private void firstThree() {
    openBuilder();
    press("#query--add");
    await(() -> robot.lookup("#query-0-limit").tryQuery().isPresent());
    type("#query-0-limit", "3");
    await(() -> met().size() == 3);
  }

  @Test
  void theCitiesAreSelectedAndShownAlone() {
    firstThree();
    press("#query-select");
    assertThat(window.explorer.selection().cities().get())
        .containsExactlyInAnyOrderElementsOf(ranked().subList(0, 3));
    press("#query-only");
    await(() -> shown().size() == 3);
    press("#query-only");
    await(() -> shown().size() > 3);
  }

  @Test
  void aGroupOfAQueryFollowsTheScoresAndOpensAgain() {
    firstThree();
    press("#query-keep");
    await(() -> robot.lookup("#new-group-make").tryQuery().isPresent());
    press("#new-group-make");
    await(() -> groups().size() == 1);
    assertThat(groups().getFirst().rule())
        .isEqualTo(new GroupRule.ByQuery(new AllQuery(List.of(rank(3)))));

    press("#query-clear");
    tab("tab-groups");
    press("#segment-groups");
    await(() -> robot.lookup("#group-table").tryQuery().isPresent());
    await(() -> !((TableView<?>) find("#group-table")).getItems().isEmpty());
    act(() -> ((TableView<?>) find("#group-table")).getSelectionModel().clearAndSelect(0));
    assertThat(text("#group-rule")).isEqualTo("rank 3 or better");
    press("#group-query");
    await(() -> robot.lookup("#query-0-limit").tryQuery().isPresent());
    type("#query-0-limit", "2");
    await(() -> !find("#query-save").isDisabled());
    press("#query-save");
    assertThat(groups().getFirst().rule())
        .isEqualTo(new GroupRule.ByQuery(new AllQuery(List.of(rank(2)))));
    act(window.explorer::undo);
    assertThat(groups().getFirst().rule())
        .isEqualTo(new GroupRule.ByQuery(new AllQuery(List.of(rank(3)))));
  }

  @Test
  void valuesAreChosenWithTheKeyboardAndTheLastOneStays() {
    openBuilder();
    press("#query--add");
    await(() -> robot.lookup("#query-0-kind").tryQuery().isPresent());
    choose("#query-0-kind", ConditionKind.TEXT);
    await(() -> find("#query-0-values").isVisible());
    Set<String> one = ((TextQuery) ((AllQuery) query()).parts().getFirst()).values();
    assertThat(one).hasSize(1);
    act(() -> find("#query-0-values").requestFocus());
    robot.type(KeyCode.SPACE);
    await(() -> robot.lookup(".query-value").tryQuery().isPresent());
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    settle();
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    settle();
    Set<String> now = ((TextQuery) ((AllQuery) query()).parts().getFirst()).values();
    assertThat(now).isNotEmpty().isNotEqualTo(one);
  }
}
