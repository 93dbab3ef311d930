package org.meridian.view.map.marks;

/**
 * The stages in which a map is drawn, the lowest first. A window keeps the picture of one stage
 * while another is drawn anew; what lies in which order is said by the list of layers alone.
 */
public enum PaintStage {
  /** Under the data; stays as it is while weights change. */
  BASE,
  /** Lines by the thousand, the strongest first where time is short. */
  STROKES,
  /** Cities and other marks on the data. */
  SYMBOLS,
  /** Names, placed where there is room. */
  NAMES,
  /** Key and captions around the map. */
  AROUND
}
