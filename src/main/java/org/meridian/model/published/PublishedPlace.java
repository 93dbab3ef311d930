package org.meridian.model.published;

import java.util.Objects;
import java.util.Optional;

/**
 * A city's place in a published ranking.
 *
 * @param cityId the city
 * @param rank as printed, from 1; ties as printed
 * @param move how it moved, as printed; empty where the list says nothing
 * @param note on the place or its print; may be empty
 */
public record PublishedPlace(String cityId, int rank, Optional<PublishedMove> move, String note) {

  /**
   * Checks the rank.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public PublishedPlace {
    Objects.requireNonNull(cityId, "cityId");
    Objects.requireNonNull(move, "move");
    Objects.requireNonNull(note, "note");
    if (rank < 1) {
      throw new IllegalArgumentException("rank " + rank + " of " + cityId);
    }
  }
}
