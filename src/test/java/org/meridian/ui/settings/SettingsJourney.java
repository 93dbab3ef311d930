package org.meridian.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.Language;
import org.meridian.ui.WindowJourney;
import org.meridian.ui.state.MotionChoice;
import org.meridian.ui.state.PipelineChoice;
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
  void whatDrawsTheWindowIsKeptForTheNextStart() {
    open();
    assertThat(text("#settings-pipeline-note")).contains("next start", "processor");
    choose("#settings-pipeline", PipelineChoice.GPU.ordinal());
    assertThat(window.saved).containsEntry(PipelineChoice.SETTING, "GPU");
    robot.type(KeyCode.ESCAPE);
  }
}
