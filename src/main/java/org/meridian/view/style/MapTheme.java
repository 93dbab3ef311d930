package org.meridian.view.style;

/** The two designed looks. */
public enum MapTheme {
  LIGHT,
  DARK;

  /** The name on the command line and in settings. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
