package org.meridian.ui.keys;

import java.util.Locale;

/** Where keys work. */
public enum KeySection {
  FILE,
  EDIT,
  SEARCH,
  WINDOW,
  MAP,
  CLUSTERS,
  PROFILES,
  DATA,
  SLIDERS,
  STAGE;

  /** Names the words of its heading. */
  public String titleKey() {
    return "about.keys." + name().toLowerCase(Locale.ROOT);
  }
}
