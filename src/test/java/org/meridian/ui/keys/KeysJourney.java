package org.meridian.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.TextScale;

/** Every key of the menus does what the list of keys says, and the list is whole. */
final class KeysJourney extends WindowJourney {

  private void press(KeyCode key, KeyCode... held) {
    robot.press(held).type(key).release(held);
    settle();
  }

  private void shortcut(KeyCode key) {
    press(key, KeyCode.SHORTCUT);
  }

  private void shifted(KeyCode key) {
    press(key, KeyCode.SHORTCUT, KeyCode.SHIFT);
  }

  private void weigh() {
    robot.doubleClickOn("#percent-trade").write("90").type(KeyCode.ENTER);
    settle();
  }

  private Stream<MenuItem> items() {
    return ((MenuBar) find("#menus")).getMenus().stream().flatMap(KeysJourney::below);
  }

  private static Stream<MenuItem> below(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(KeysJourney::below)
        : Stream.of(item);
  }

  @Test
  void everyKeyOfAMenuIsInTheTableAndNoneIsTwice() {
    List<KeyCombination> keys =
        items().map(MenuItem::getAccelerator).filter(Objects::nonNull).toList();
    assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    List<KeyCombination> table =
        Arrays.stream(ProgramKey.values())
            .filter(key -> key != ProgramKey.MENUS)
            .filter(key -> key.shown().matches("Ctrl\\+.*|F\\d+|Shift\\+F5"))
            .filter(key -> key != ProgramKey.COPY)
            .map(ProgramKey::combination)
            .toList();
    assertThat(keys).containsExactlyInAnyOrderElementsOf(table);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theListShowsTheWholeTableInBothLanguages(Language language) {
    act(() -> window.explorer.language().set(language));
    robot.type(KeyCode.F1);
    await(() -> robot.lookup("#shortcuts").tryQuery().isPresent());
    List<String> shown = new ArrayList<>();
    for (Node label : find("#shortcuts").lookupAll(".label")) {
      shown.add(((Labeled) label).getText());
    }
    for (ProgramKey key : ProgramKey.values()) {
      assertThat(shown).contains(key.shown(), window.messages.get(key.wordsKey()));
    }
    assertThat(shown.stream().collect(Collectors.joining())).doesNotContain("about.keys");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void undoAndRedo() {
    List<String> before = shown();
    weigh();
    List<String> after = shown();
    assertThat(after).isNotEqualTo(before);
    act(() -> find("#ranking-table").requestFocus());
    shortcut(KeyCode.Z);
    assertThat(shown()).isEqualTo(before);
    shifted(KeyCode.Z);
    assertThat(shown()).isEqualTo(after);
    shifted(KeyCode.R);
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void saveAndSaveAs() {
    weigh();
    window.ports.chosen = Optional.of(Path.of("one.meridian.json"));
    shortcut(KeyCode.S);
    await(() -> window.ports.files.containsKey(Path.of("one.meridian.json")));
    window.ports.chosen = Optional.of(Path.of("two.meridian.json"));
    shifted(KeyCode.S);
    await(() -> window.ports.files.containsKey(Path.of("two.meridian.json")));
  }

  @Test
  void findProfileLinksAndLanguage() {
    shortcut(KeyCode.F);
    assertThat(screen.ask(() -> find("#city-search").isFocused())).isTrue();
    act(() -> window.explorer.selection().select("dubai"));
    act(() -> find("#ranking-table").requestFocus());
    shortcut(KeyCode.P);
    assertThat(topTab("#centre")).isEqualTo("tab-cities");
    assertThat(window.explorer.comparison().cities().get()).containsExactly("dubai");
    shortcut(KeyCode.L);
    assertThat(topTab("#centre")).isEqualTo("tab-links");
    shifted(KeyCode.L);
    assertThat(window.explorer.language().get()).isEqualTo(Language.CHINESE);
    shortcut(KeyCode.M);
    assertThat(topTab("#centre")).isEqualTo("tab-method");
    shortcut(KeyCode.D);
    assertThat(window.explorer.selection().cities().get()).isEmpty();
  }

  @Test
  void textSizeAndPanes() {
    shortcut(KeyCode.EQUALS);
    assertThat(window.explorer.textScale().get()).isEqualTo(TextScale.PERCENT_110);
    shortcut(KeyCode.MINUS);
    assertThat(window.explorer.textScale().get()).isEqualTo(TextScale.PERCENT_100);
    shortcut(KeyCode.DIGIT2);
    assertThat(robot.lookup("#ranking-table").tryQuery()).isEmpty();
    shortcut(KeyCode.DIGIT2);
    shortcut(KeyCode.DIGIT1);
    assertThat(robot.lookup("#weight-trade").tryQuery()).isEmpty();
    shortcut(KeyCode.DIGIT1);
    assertThat(robot.lookup("#weight-trade").tryQuery()).isPresent();
  }

  @Test
  void fullScreenAndBack() {
    robot.type(KeyCode.F11);
    await(() -> stage.isFullScreen());
    robot.type(KeyCode.F11);
    await(() -> !stage.isFullScreen());
  }
}
