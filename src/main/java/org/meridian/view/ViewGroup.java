package org.meridian.view;

/** What a view is about; views of one group stand together in menus and tabs. */
public enum ViewGroup {
  MAP,
  CLUSTERS,
  LINKS,
  CITIES,
  COMPARE,
  GROUPS,
  METHOD
}
