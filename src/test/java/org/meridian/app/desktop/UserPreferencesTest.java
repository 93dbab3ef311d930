package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.scenario.SettingsFile;
import org.meridian.ui.clusters.room.PresenterMode;
import org.meridian.ui.state.Settings;

/** Choices of the user's that hold from one run to the next. */
final class UserPreferencesTest {

  @TempDir private Path folder;

  private PresenterMode modeOfARun(boolean turned) {
    SettingsKeeper keeper = new SettingsKeeper(new SettingsFile(folder.resolve("settings.json")));
    PresenterMode mode = new PresenterMode();
    Settings settings = new Settings(keeper);
    UserPreferences.recall(settings, mode);
    if (turned) {
      mode.turn();
    }
    settings.save();
    keeper.close();
    return mode;
  }

  @Test
  void presenterModeOfTheBenchIsAsItWasLeft() {
    assertThat(modeOfARun(true).on().get()).isTrue();
    assertThat(modeOfARun(true).on().get()).isFalse();
    assertThat(modeOfARun(false).on().get()).isFalse();
  }
}
