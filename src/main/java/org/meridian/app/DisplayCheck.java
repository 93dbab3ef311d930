package org.meridian.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class DisplayCheck {

  private DisplayCheck() {}

  /**
   * Whether a window can be opened.
   *
   * @param system the {@code os.name} of the Java machine
   * @param environment of the process; X11 and Wayland name their displays in it
   */
  static boolean isThere(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows") || name.contains("mac")) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
