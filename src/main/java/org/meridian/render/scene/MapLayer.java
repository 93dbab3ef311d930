package org.meridian.render.scene;

/** What can be switched on and off on a map. */
public enum MapLayer {
  LAND,
  BORDERS,
  GRATICULE,
  REGIONS,
  CORRIDORS,
  LINKS,
  CITIES,
  LABELS,
  LEGEND,
  /** Title, scenario line and notes. */
  CAPTION,
  /** Credit lines of data and basemap: only to be hidden where they stand beside the map. */
  SOURCES
}
