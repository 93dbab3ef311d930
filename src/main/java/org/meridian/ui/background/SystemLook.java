package org.meridian.ui.background;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What the desktop's owner has asked of all programs. Read it on the JavaFX thread. */
public final class SystemLook {

  private final BooleanBinding dark;
  private final BooleanBinding reducedMotion;

  /** Follows the running platform. */
  public SystemLook() {
    Platform.Preferences preferences = Platform.getPreferences();
    dark =
        Bindings.createBooleanBinding(
            () -> preferences.getColorScheme() == ColorScheme.DARK,
            preferences.colorSchemeProperty());
    reducedMotion =
        Bindings.createBooleanBinding(
            preferences::isReducedMotion, preferences.reducedMotionProperty());
  }

  /** Whether the system wears a dark look. */
  public BooleanBinding dark() {
    return dark;
  }

  /** Whether the system asks for less motion. */
  public BooleanBinding reducedMotion() {
    return reducedMotion;
  }
}
