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
  CAPTION
}
