package org.meridian.model.reading;

/** How bad a problem is. */
public enum Severity {
  /** Nothing can be opened as long as it stands. */
  ERROR,
  /** Worth knowing; the data are usable. */
  WARNING
}
