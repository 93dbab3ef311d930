package org.meridian.app.desktop;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.meridian.ui.state.Settings;

/** Where the window stands and how large it is, kept from one run to the next. */
final class WindowPlace {

  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;
  private static final double USUAL_WIDTH = 1600;
  private static final double USUAL_HEIGHT = 900;
  private static final String MAXIMISED = "window.maximised";

  private WindowPlace() {}

  /** Puts the window where it was, if that place is still on a screen; else in the middle. */
  static void recall(Stage stage, Settings settings) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = settings.number("window.width", Math.min(USUAL_WIDTH, screen.getWidth()));
    double height = settings.number("window.height", Math.min(USUAL_HEIGHT, screen.getHeight()));
    stage.setWidth(Math.max(LEAST_WIDTH, width));
    stage.setHeight(Math.max(LEAST_HEIGHT, height));
    double x = settings.number("window.x", Double.NaN);
    double y = settings.number("window.y", Double.NaN);
    if (!Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(settings.flag(MAXIMISED, false));
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
