package org.meridian.ui.state;

/** How much motion the user asked for. */
public enum MotionChoice {
  /** As the system does. */
  SYSTEM,
  REDUCED,
  FULL
}
