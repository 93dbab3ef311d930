package org.meridian.scenario.choice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meridian.scoring.IndexSettings;

/**
 * How scores are made.
 *
 * @param settings weights and methods
 * @param lockedNodes ids of nodes whose weight is locked
 * @param edits what-if values, applied in order
 */
public record ScoringChoices(
    IndexSettings settings, Set<String> lockedNodes, List<ValueEdit> edits) {

  /** Copies the collections. */
  public ScoringChoices {
    Objects.requireNonNull(settings, "settings");
    lockedNodes = Set.copyOf(lockedNodes);
    edits = List.copyOf(edits);
  }
}
