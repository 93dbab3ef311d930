package org.meridian.model.importing;

import java.util.Locale;

/** What becomes of two links that join the same cities one way and the other. */
public enum LinkWays {
  /** Each way is a link of its own. */
  DIRECTED,
  /** One link has the sum of both ways. */
  SUM,
  /** One link has the mean of both ways, or the value of the only way that has one. */
  MEAN;

  /** The name that files and options write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
