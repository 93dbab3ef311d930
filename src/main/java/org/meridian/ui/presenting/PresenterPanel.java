package org.meridian.ui.presenting;

/** What the presenter has beside the picture of the stage. */
public enum PresenterPanel {
  /** The next step and the notes. */
  NOTES,
  /** Weights, year and radius, to try things out. */
  TRY,
  /** What the audience may ask, and the answers. */
  ASK
}
