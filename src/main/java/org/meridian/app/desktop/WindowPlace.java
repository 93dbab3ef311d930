package org.meridian.app.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.meridian.ui.state.Settings;

/** Where the window stands and how large it is, kept from one run to the next. */
final class WindowPlace {

  private static final String MAXIMISED = "window.maximised";

  private WindowPlace() {}

  /** Puts the window where it was, as far as that place is on a screen; else in the middle. */
  static void recall(Stage stage, Settings settings) {
    WindowFit.Frame place = WindowFit.fit(remembered(settings), screens());
    stage.setMinWidth(Math.min(WindowFit.LEAST.width(), place.width()));
    stage.setMinHeight(Math.min(WindowFit.LEAST.height(), place.height()));
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(settings.flag(MAXIMISED, false));
  }

  private static WindowFit.Frame remembered(Settings settings) {
    return new WindowFit.Frame(
        settings.number("window.x", Double.NaN),
        settings.number("window.y", Double.NaN),
        settings.number("window.width", Double.NaN),
        settings.number("window.height", Double.NaN));
  }

  /** What windows may cover of each screen, the primary one first. */
  private static List<WindowFit.Frame> screens() {
    Screen primary = Screen.getPrimary();
    return Stream.concat(
            Stream.of(primary),
            Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
        .map(Screen::getVisualBounds)
        .map(WindowPlace::frame)
        .toList();
  }

  private static WindowFit.Frame frame(Rectangle2D bounds) {
    return new WindowFit.Frame(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  static void remember(Stage stage, Settings settings) {
    settings.put(MAXIMISED, stage.isMaximized());
    if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
      settings.put("window.x", stage.getX());
      settings.put("window.y", stage.getY());
      settings.put("window.width", stage.getWidth());
      settings.put("window.height", stage.getHeight());
    }
  }
}
