package org.meridian.scenario.story;

/** How the picture of a step takes the place of the one before. */
public enum StepArrival {
  /** At once. */
  CUT,
  /** One fades into the other. */
  FADE,
  /** The camera flies there along a great circle; a fade where there is no map. */
  FLIGHT
}
