package org.meridian.view;

import java.util.Locale;

/**
 * What a view is about. Views of one group in the middle of the window share a tab, as segments of
 * it; tabs stand in this order.
 */
public enum ViewGroup {
  MAP,
  CLUSTERS,
  LINKS,
  CITIES,
  COMPARE,
  GROUPS,
  METHOD,
  STORY;

  /**
   * Names the words of a tab with several segments; followed by {@code .export}, those of menus.
   */
  public String titleKey() {
    return "shell.group." + id();
  }

  /** Small letters, as in keys and ids. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
