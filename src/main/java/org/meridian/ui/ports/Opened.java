package org.meridian.ui.ports;

import java.util.List;
import java.util.Optional;

/**
 * What opening a file came to.
 *
 * @param content what was read; empty if it could not be
 * @param troubles all that was found wrong, in the order of the files
 */
public record Opened<T>(Optional<T> content, List<Trouble> troubles) {

  /** Copies the list. */
  public Opened {
    troubles = List.copyOf(troubles);
  }

  /** Read without any trouble. */
  public static <T> Opened<T> of(T content) {
    return new Opened<>(Optional.of(content), List.of());
  }
}
