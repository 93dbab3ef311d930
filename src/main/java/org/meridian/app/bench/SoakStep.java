package org.meridian.app.bench;

/** Something that a user does over and over. */
public enum SoakStep {
  /** Drags a weight and lets go of it. */
  DRAG,
  /** Switches the language there and back. */
  LANGUAGE,
  /** Switches between light and dark, there and back. */
  THEME,
  /** Brings every view to the front once. */
  VIEW,
  /** Opens another dataset. */
  DATASET,
  /** Selects cities, points at one, and lets go of them. */
  SELECTION
}
