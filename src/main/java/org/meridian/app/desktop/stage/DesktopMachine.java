package org.meridian.app.desktop.stage;

import java.util.function.BiFunction;
import javafx.stage.Stage;
import org.meridian.ui.files.StageFileDialogs;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.presenting.StageScreens;
import org.meridian.ui.text.LiveMessages;

/**
 * What the machine has that a window stands on.
 *
 * @param screens that are plugged in
 * @param dialogs ask for files over a window
 */
public record DesktopMachine(
    StageScreens screens, BiFunction<Stage, LiveMessages, FileDialogs> dialogs) {

  /** This machine. */
  public static DesktopMachine real() {
    return new DesktopMachine(new DesktopScreens(), StageFileDialogs::new);
  }
}
