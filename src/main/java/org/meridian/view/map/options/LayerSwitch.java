package org.meridian.view.map.options;

/** What can be switched on and off on a map. */
public enum LayerSwitch {
  LAND,
  BORDERS,
  GRATICULE,
  REGIONS,
  /** Countries, or with {@link #REGIONS} regions, tinted by the mean score of their cities. */
  AREA_VALUES,
  CORRIDORS,
  LINKS,
  /** Sums of links between regions as arcs. */
  REGION_LINKS,
  CITIES,
  /** Circles in the colours of saved groups in place of those of scores. */
  GROUPS,
  LABELS,
  LEGEND,
  /** Title and scenario line. */
  CAPTION,
  /** What was noted on cities and groups that are shown, among the notes below. */
  NOTES,
  /** Notes, and credit lines of data and basemap: hidden only where they stand beside the map. */
  SOURCES
}
