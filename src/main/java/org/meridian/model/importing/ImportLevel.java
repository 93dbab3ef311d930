package org.meridian.model.importing;

import java.util.Locale;

/** How much a finding of an import matters. */
public enum ImportLevel {
  /** Read as meant; said so that it can be checked. */
  INFO,
  /** Read, but worth a look. */
  WARNING,
  /** Not read: a cell, a row or the whole file needs a decision. */
  ERROR;

  /** The word that reports write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
