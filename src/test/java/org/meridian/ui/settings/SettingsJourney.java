package org.meridian.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.MotionChoice;
import org.meridian.ui.state.PipelineChoice;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.state.ThemeChoice;

/** What the program remembers is changed in one place. */
final class SettingsJourney extends WindowJourney {

  private void open() {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.COMMA).release(KeyCode.SHORTCUT);
    await(() -> robot.lookup("#settings-dialog").tryQuery().isPresent());
  }

  private void choose(String box, int item) {
    act(() -> ((ComboBox<?>) find(box)).getSelectionModel().select(item));
  }

  @Test
  void languageLookAndMotionChangeAtOnce() {
    open();
    choose("#settings-language", Language.CHINESE.ordinal());
    assertThat(window.explorer.language().get()).isEqualTo(Language.CHINESE);
    assertThat(text("#settings-pipeline-note")).contains("下次启动");
    choose("#settings-theme", ThemeChoice.DARK.ordinal());
    assertThat(window.explorer.dark().get()).isTrue();
    choose("#settings-motion", MotionChoice.REDUCED.ordinal());
    assertThat(window.explorer.motion().get()).isEqualTo(MotionChoice.REDUCED);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void textGrowsByKeysMenuAndSettingsAndTheRowsWithIt() {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.EQUALS).release(KeyCode.SHORTCUT);
    assertThat(window.explorer.textScale().get()).isEqualTo(TextScale.PERCENT_110);
    robot.press(KeyCode.SHORTCUT).type(KeyCode.ADD).release(KeyCode.SHORTCUT);
    assertThat(window.explorer.textScale().get()).isEqualTo(TextScale.PERCENT_125);
    robot.press(KeyCode.SHORTCUT).type(KeyCode.MINUS).release(KeyCode.SHORTCUT);
    assertThat(window.explorer.textScale().get()).isEqualTo(TextScale.PERCENT_110);
    // With larger text, side panes stand in a wide window only.
    act(
        () -> {
          stage.setWidth(1600);
          stage.setHeight(900);
        });
    open();
    var table = (TableView<?>) find("#ranking-table");
    choose("#settings-text", TextScale.PERCENT_200.ordinal());
    robot.type(KeyCode.ESCAPE);
    await(() -> table.getFixedCellSize() == 56);
    await(() -> ((Labeled) find(".heading")).getFont().getSize() == 26);
    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT0).release(KeyCode.SHORTCUT);
    await(() -> table.getFixedCellSize() == 28);
    await(() -> ((Labeled) find(".heading")).getFont().getSize() == 13);
  }

  @Test
  void wordsOnMapsHaveASizeOfTheirOwnInSettingsAndMenu() {
    open();
    choose("#settings-mapText", TextScale.PERCENT_250.ordinal());
    robot.type(KeyCode.ESCAPE);
    assertThat(window.explorer.mapText().get()).isEqualTo(TextScale.PERCENT_250);
    assertThat(window.explorer.textScale().get()).isEqualTo(TextScale.PERCENT_100);
    Menu sizes = menu("shell.menu.view", "shell.view.mapText");
    assertThat(((RadioMenuItem) sizes.getItems().getLast()).isSelected()).isTrue();
    act(() -> sizes.getItems().getFirst().fire());
    assertThat(window.explorer.mapText().get()).isEqualTo(TextScale.PERCENT_100);
  }

  private Menu menu(String id, String below) {
    return ((MenuBar) find("#menus"))
        .getMenus().stream()
            .filter(menu -> menu.getId().equals(id))
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> below.equals(item.getId()))
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void whatDrawsTheWindowIsKeptForTheNextStart() {
    open();
    assertThat(text("#settings-pipeline-note")).contains("next start", "processor");
    choose("#settings-pipeline", PipelineChoice.GPU.ordinal());
    assertThat(window.ports.saved).containsEntry(PipelineChoice.SETTING, "GPU");
    robot.type(KeyCode.ESCAPE);
  }
}
