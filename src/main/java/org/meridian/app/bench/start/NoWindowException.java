package org.meridian.app.bench.start;

import java.util.List;

/** A process ended before its window was seen. */
public final class NoWindowException extends Exception {

  private static final long serialVersionUID = 1;

  private static final int LINES = 6;

  /**
   * @param written what the process wrote, of which the end is kept
   */
  NoWindowException(List<String> written) {
    super(
        String.join(
            System.lineSeparator(),
            written.subList(Math.max(0, written.size() - LINES), written.size())));
  }
}
