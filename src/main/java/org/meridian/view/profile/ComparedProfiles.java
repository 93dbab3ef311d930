package org.meridian.view.profile;

import java.util.List;
import java.util.Optional;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/**
 * Which cities stand side by side, and what is known of how sure their ranks are.
 *
 * @param cities ids, from left to right
 * @param ranks how ranks spread when weights stray; empty if that is not known yet
 * @param range best and worst ranks met while weights move; empty if they are not known yet
 * @param points by how many percentage points they move
 */
public record ComparedProfiles(
    List<String> cities, Optional<UncertaintyResult> ranks, Optional<RankRange> range, int points) {

  /** By how many percentage points weights move unless another number is given. */
  public static final int POINTS = 5;

  /** No city. */
  public static final ComparedProfiles NONE = of(List.of());

  /** Copies the list. */
  public ComparedProfiles {
    cities = List.copyOf(cities);
  }

  /** Cities of whose ranks nothing more is known, for that takes many runs. */
  public static ComparedProfiles of(List<String> cities) {
    return new ComparedProfiles(cities, Optional.empty(), Optional.empty(), POINTS);
  }
}
