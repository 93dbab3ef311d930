package org.meridian.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.groups.ListedGroup;

/** A group is made of the selection, named, coloured, changed, used and taken away. */
final class GroupsJourney extends WindowJourney {

  private GroupTable table() {
    return (GroupTable) find("#group-table");
  }

  private List<String> listed() {
    return screen.ask(() -> table().getItems().stream().map(ListedGroup::id).toList());
  }

  private List<CityGroup> groups() {
    return window.explorer.scenario().get().groups();
  }

  private void press(String button) {
    act(() -> ((ButtonBase) find(button)).fire());
  }

  private void type(String field, String text) {
    act(
        () -> {
          TextField shown = (TextField) find(field);
          shown.requestFocus();
          shown.setText(text);
        });
    robot.type(KeyCode.ENTER);
    settle();
  }

  private void make(String english, String chinese, String... cities) {
    act(() -> window.explorer.selection().select(List.of(cities)));
    robot.push(KeyCode.SHORTCUT, KeyCode.G);
    await(() -> robot.lookup("#new-group-name-en").tryQuery().isPresent());
    act(
        () -> {
          ((TextField) find("#new-group-name-en")).setText(english);
          ((TextField) find("#new-group-name-zh")).setText(chinese);
        });
    act(() -> find("#new-group-name-zh").requestFocus());
    robot.type(KeyCode.ENTER);
    await(() -> robot.lookup("#new-group").tryQuery().isEmpty());
  }

  private void choose(int row) {
    act(() -> table().getSelectionModel().clearAndSelect(row));
    await(() -> find("#group-editor").getParent() != null);
  }

  @Test
  void aSelectionBecomesAGroupThatFiltersAndIsTakenAway() {
    make("Delta", "\u4e09\u89d2\u6d32", "shanghai", "tokyo");
    assertThat(groups()).hasSize(1);
    assertThat(groups().getFirst().name().zh()).isEqualTo("\u4e09\u89d2\u6d32");
    assertThat(groups().getFirst().rule())
        .isEqualTo(new GroupRule.ByList(Set.of("shanghai", "tokyo"), true));

    tab("tab-groups");
    await(() -> listed().equals(List.of("group-1")));
    assertThat(text("#groups-shown")).startsWith("1 group");
    choose(0);
    press("#group-only");
    await(() -> window.explorer.scenario().get().cities().groups().contains("group-1"));
    assertThat(shown()).containsExactlyInAnyOrder("shanghai", "tokyo");

    press("#group-scope");
    assertThat(window.explorer.scenario().get().clusters().reach().groups())
        .containsExactly("group-1");

    press("#group-delete");
    assertThat(groups()).isEmpty();
    assertThat(window.explorer.scenario().get().cities()).isEqualTo(CityFilter.ALL);
    assertThat(shown()).hasSize(12);
    act(window.explorer::undo);
    assertThat(groups()).hasSize(1);
  }

  @Test
  void aGroupIsNamedColouredAndChangedEachAStepOfUndo() {
    make("One", "\u4e00", "london", "paris");
    make("Two", "\u4e8c", "dubai");
    tab("tab-groups");
    await(() -> listed().equals(List.of("group-1", "group-2")));
    choose(0);
    type("#group-name-en", "First");
    assertThat(groups().getFirst().name().en()).isEqualTo("First");
    press("#group-colour-4");
    assertThat(groups().getFirst().colour()).isEqualTo(4);

    press("#group-down");
    assertThat(listed()).containsExactly("group-2", "group-1");
    act(() -> window.explorer.selection().select(List.of("nairobi")));
    press("#group-take-in");
    assertThat(groups().getLast().rule())
        .isEqualTo(new GroupRule.ByList(Set.of("london", "paris", "nairobi"), false));

    for (int step = 0; step < 4; step++) {
      act(window.explorer::undo);
    }
    assertThat(groups().getFirst().name().en()).isEqualTo("One");
    assertThat(groups().getFirst().colour()).isZero();
    assertThat(groups()).extracting(CityGroup::id).containsExactly("group-1", "group-2");
  }

  @Test
  void ranksWithinAreOfUnchangedScoresUnlessScoredAlone() {
    make("Asia", "\u4e9a\u6d32", "beijing", "shanghai", "tokyo");
    tab("tab-groups");
    await(() -> listed().equals(List.of("group-1")));
    choose(0);
    assertThat(text("#group-within")).contains("unchanged");
    press("#group-renormalise");
    await(() -> window.explorer.result().get().cities().ranking().rankedCount() == 3);
    await(() -> text("#group-within").contains("alone"));
    press("#group-renormalise");
    await(() -> window.explorer.result().get().cities().ranking().rankedCount() > 3);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aListedRegionIsKept() {
    tab("tab-groups");
    await(() -> !listed().isEmpty());
    act(() -> ((ComboBox<String>) find("#groups-by")).setValue("country"));
    await(() -> listed().contains("country:CN"));
    choose(listed().indexOf("country:CN"));
    press("#group-keep");
    await(() -> robot.lookup("#new-group-make").tryQuery().isPresent());
    press("#new-group-make");
    await(() -> groups().size() == 1);
    assertThat(groups().getFirst().rule())
        .isEqualTo(new GroupRule.ByAttribute(GroupRule.COUNTRY, "CN"));
    assertThat(groups().getFirst().name().zh()).isEqualTo("\u4e2d\u56fd");
  }
}
