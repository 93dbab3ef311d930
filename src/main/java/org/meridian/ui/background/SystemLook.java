package org.meridian.ui.background;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * What the desktop's owner has asked of all programs. Read it on the JavaFX thread.
 *
 * @param dark whether the system wears a dark look
 * @param reducedMotion whether the system asks for less motion
 */
public record SystemLook(ObservableValue<Boolean> dark, ObservableValue<Boolean> reducedMotion) {

  /** Follows the running platform. */
  public static SystemLook ofPlatform() {
    Platform.Preferences preferences = Platform.getPreferences();
    return new SystemLook(
        Bindings.createBooleanBinding(
            () -> preferences.getColorScheme() == ColorScheme.DARK,
            preferences.colorSchemeProperty()),
        Bindings.createBooleanBinding(
            preferences::isReducedMotion, preferences.reducedMotionProperty()));
  }
}
