package org.meridian.view.stage.motion;

/** In which ways a step can unfold. */
public enum RevealKind {
  /** It stands at once. */
  NONE,
  /** Links grow. */
  LINKS,
  /** Years pass. */
  YEARS,
  /** A weight moves. */
  WEIGHT,
  /** The radius of clusters moves. */
  RADIUS
}
