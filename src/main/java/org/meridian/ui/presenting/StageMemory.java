package org.meridian.ui.presenting;

import java.util.Optional;
import org.meridian.render.stage.StageSize;
import org.meridian.ui.state.Settings;
import org.meridian.view.stage.RememberedScreen;
import org.meridian.view.stage.ScreenArea;

/** Which screen was the stage, and how large type was on it. */
public final class StageMemory {

  private static final String SCREEN = "stage.screen";
  private static final String TEXT = "stage.text.";

  private final Settings settings;

  /** Kept with the settings of the program. */
  public StageMemory(Settings settings) {
    this.settings = settings;
  }

  /** The stage of last time. */
  public Optional<RememberedScreen> screen() {
    return settings.text(SCREEN).flatMap(RememberedScreen::read);
  }

  /** This screen is the stage. */
  public void choose(ScreenArea screen) {
    settings.put(SCREEN, RememberedScreen.of(screen).written());
  }

  /** The size of type on a screen, in percent. */
  public int text(ScreenArea screen) {
    double percent = settings.number(key(screen), StageSize.USUAL);
    return Math.clamp(Math.round(percent), StageSize.LEAST, StageSize.MOST);
  }

  /** Type has this size on a screen from now on. */
  public void setText(ScreenArea screen, int percent) {
    settings.put(key(screen), percent);
  }

  private static String key(ScreenArea screen) {
    return TEXT + Math.round(screen.width()) + "x" + Math.round(screen.height());
  }
}
