package org.meridian.view.style;

import java.util.Locale;

/** The two designed looks. */
public enum MapTheme {
  /** For a light ground. */
  LIGHT,
  /** For a dark ground. */
  DARK;

  /** The look of a window that is dark or light. */
  public static MapTheme of(boolean dark) {
    return dark ? DARK : LIGHT;
  }

  /** The name on the command line and in settings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
