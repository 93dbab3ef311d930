package org.meridian.view.map.options;

/** What the colour of a link tells. */
public enum LinkColour {
  /** How strong it is, on the ramp of the theme. */
  STRENGTH,
  /** Which dimension gives most of its score, in the dimension's own colour. */
  DIMENSION
}
