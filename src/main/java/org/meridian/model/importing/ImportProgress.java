package org.meridian.model.importing;

import java.util.concurrent.CancellationException;

/** Follows the reading of a file, and may end it. Called on the thread that reads. */
@FunctionalInterface
public interface ImportProgress {

  /** Follows nothing and ends nothing. */
  ImportProgress NONE = share -> {};

  /**
   * Takes how far the reading is.
   *
   * @param share of the work that is done, from 0 to 1; NaN where the size is not known
   * @throws CancellationException if nobody waits for the answer any more
   */
  void at(double share);
}
