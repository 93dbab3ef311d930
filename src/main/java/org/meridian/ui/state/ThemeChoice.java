package org.meridian.ui.state;

/** The look that the user asked for. */
public enum ThemeChoice {
  /** As the system does. */
  SYSTEM,
  LIGHT,
  DARK
}
