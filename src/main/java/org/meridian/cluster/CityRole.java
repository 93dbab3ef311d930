package org.meridian.cluster;

/** What a city is in a clustering. */
public enum CityRole {
  /** Dense enough by itself. */
  CORE,
  /** Not dense enough, but within the radius of a core. */
  BORDER,
  /** Near enough to a core only by the wider distance of attachment. */
  ATTACHED,
  /** In no cluster. */
  NOISE
}
