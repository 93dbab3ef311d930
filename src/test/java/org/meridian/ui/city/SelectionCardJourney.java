package org.meridian.ui.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupDraft;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.stage.WindowJourney;

/** Several selected cities get a card of their own. */
final class SelectionCardJourney extends WindowJourney {

  private void select(String... ids) {
    act(() -> window.explorer.selection().select(List.of(ids)));
    await(() -> text("#selection-count").startsWith(Integer.toString(ids.length)));
  }

  @Test
  void itSaysHowManyTheirScoresTheirLinksAndTheirNamesByRank() {
    select("suva", "dubai", "paris", "london");
    assertThat(text("#selection-count")).isEqualTo("4 cities selected");
    assertThat(text("#selection-ranked")).isEqualTo("3 of 4");
    var result = window.explorer.result().get();
    double sum = 0;
    for (String id : List.of("dubai", "paris", "london")) {
      sum += result.cities().score(result.dataset().cityPosition(id).orElseThrow());
    }
    assertThat(Double.parseDouble(text("#selection-sum"))).isCloseTo(sum, within(0.006));
    assertThat(Double.parseDouble(text("#selection-mean"))).isCloseTo(sum / 3, within(0.006));
    assertThat(text("#selection-inside")).isEqualTo("2 (33 %)");
    assertThat(text("#selection-first")).isEqualTo("3");
    assertThat(text("#selection-outside")).isEqualTo("4");
    List<String> byRank =
        ranked().stream().filter(Set.of("dubai", "paris", "london")::contains).toList();
    assertThat(listed().subList(0, 3)).isEqualTo(byRank);
    assertThat(listed().getLast()).isEqualTo("suva");
  }

  private static org.assertj.core.data.Offset<Double> within(double value) {
    return org.assertj.core.data.Offset.offset(value);
  }

  private List<String> listed() {
    ListView<?> names = (ListView<?>) find("#selection-names");
    var dataset = window.explorer.dataset().get();
    return names.getItems().stream().map(city -> dataset.city((Integer) city).id()).toList();
  }

  @Test
  void citiesOfASavedGroupAreCalledByItsName() {
    select("paris", "london");
    act(
        () ->
            window.explorer.commit(
                "groups.step.made",
                now ->
                    GroupDraft.added(
                        now,
                        window.explorer.dataset().get(),
                        new LocalText("Channel", "海峡"),
                        0,
                        new GroupRule.ByList(Set.of("paris", "london"), false))));
    await(() -> text("#selection-count").equals("Channel: 2 cities selected"));
  }

  @Test
  void itFollowsTheLanguageAndGoesWhenOneIsLeft() {
    select("paris", "london");
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(text("#selection-count")).isEqualTo("已选 2 座城市");
    act(() -> window.explorer.selection().select("paris"));
    assertThat(find("#selection-card").isVisible()).isFalse();
    assertThat(text("#city-name")).isEqualTo("巴黎");
  }

  @Test
  void onlyTheseFiltersAndCanBeUndoneAndKeepsTheSelection() {
    select("paris", "tokyo", "dubai");
    robot.clickOn("#selection-only");
    settle();
    assertThat(shown()).containsExactlyInAnyOrder("paris", "tokyo", "dubai");
    assertThat(window.explorer.scenario().get().cities())
        .isEqualTo(CityFilter.ALL.withOnlyIds(Set.of("paris", "tokyo", "dubai")));
    assertThat(text("#ranking-count")).isEqualTo("3 of 12");
    act(window.explorer::undo);
    assertThat(shown()).hasSize(12);
    assertThat(window.explorer.selection().cities().get())
        .containsExactly("paris", "tokyo", "dubai");
  }

  @Test
  void aClickOnANameGoesToTheCity() {
    select("paris", "tokyo", "dubai");
    robot.clickOn(robot.from(find("#selection-names")).lookup("Tokyo").<javafx.scene.Node>query());
    settle();
    assertThat(window.explorer.selection().cities().get()).containsExactly("tokyo");
    assertThat(window.explorer.selection().sought().get()).contains("tokyo");
  }
}
