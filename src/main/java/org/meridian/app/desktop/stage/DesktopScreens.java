package org.meridian.app.desktop.stage;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.presenting.StageScreens;
import org.meridian.view.stage.ScreenArea;

/** The screens that are plugged in. */
final class DesktopScreens implements StageScreens {

  @Override
  public List<ScreenArea> all() {
    return Screen.getScreens().stream().map(DesktopScreens::area).toList();
  }

  private static ScreenArea area(Screen screen) {
    Rectangle2D bounds = screen.getBounds();
    return new ScreenArea(
        bounds.getMinX(),
        bounds.getMinY(),
        bounds.getWidth(),
        bounds.getHeight(),
        screen.getOutputScaleX());
  }

  @Override
  public Runnable onChange(Runnable changed) {
    // The toolkit exchanges its screens one by one: only what stands at the end counts.
    ListChangeListener<Screen> listener = change -> UiThread.later(changed);
    Screen.getScreens().addListener(listener);
    return () -> Screen.getScreens().removeListener(listener);
  }
}
