package org.meridian.model.importing;

import java.util.Locale;

/** What a table of offices of firms becomes. */
public enum OfficeUse {
  /** Undirected links between cities that the same firms serve. */
  INTERLOCK,
  /** Directed links from the cities that firms are led from to those of their branches. */
  HEADQUARTERS,
  /** Values of cities, as those of any other table. */
  INDICATORS;

  /** The name that files write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether links are made of the offices. */
  public boolean isLinks() {
    return this != INDICATORS;
  }
}
