package org.meridian.ui.presenting;

import java.util.List;
import org.meridian.view.stage.ScreenArea;

/** The screens of the machine. On the JavaFX thread. */
public interface StageScreens {

  /** All screens, in the system's order; at least one. */
  List<ScreenArea> all();

  /**
   * Hears of screens that come and go, until it is told not to.
   *
   * @return what ends the listening
   */
  Runnable onChange(Runnable changed);
}
